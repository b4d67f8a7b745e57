import {
  childrenOf,
  heightOf,
  type HtmlNode,
  inline,
  isText,
  isUnread,
  lineOf,
  tagOf,
  wordsOf,
} from '#web/kit/rich-text/html-node.ts';

type Block = readonly (readonly string[])[];

/** A cell of the page in which something stands small above or below the line: as plain text has it, and as it is. */
interface Small {
  readonly flat: string;
  readonly written: string;
}

/** Whether a page is worth reading for it. */
export const mayHaveSmallSigns = (html: string): boolean => /<su[bp]\b|vertical-align\s*:\s*su[bp]/i.test(html);

/**
 * The same cells with what their page shows small above or below the line kept apart: plain text has it as another digit, and 40 with a
 * note's small 1 is taken for 401. A cell that cannot be told by its place is told by its text: rather asked about than taken.
 */
export function withSmallSigns(block: Block, page: HtmlNode): Block {
  const rows = rowsOf(page).map((row) => row.map(smallIn));
  const anywhere = new Map(rows.flat().flatMap((one) => (one === null ? [] : [[one.flat, one.written] as const])));
  if (anywhere.size === 0) return block;
  const sameShape = rows.length === block.length && rows.every((row, at) => row.length === block[at]?.length);
  return block.map((row, down) =>
    row.map((text, across) => {
      const plain = wordsOf(text).trim();
      if (!sameShape) return anywhere.get(plain) ?? text;
      const here = rows[down]?.[across] ?? null;
      return here !== null && here.flat === plain ? here.written : text;
    }),
  );
}

/** Rows of a table's cells; what is no table is one cell. */
function rowsOf(page: HtmlNode): readonly (readonly HtmlNode[])[] {
  const rows = found(page, (tag) => tag === 'tr');
  return rows.length === 0 ? [[page]] : rows.map((row) => found(row, (tag) => tag === 'td' || tag === 'th'));
}

function found(node: HtmlNode, is: (tag: string) => boolean): readonly HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (isUnread(child)) return [];
    return is(tagOf(child)) ? [child] : found(child, is);
  });
}

function smallIn(cell: HtmlNode): Small | null {
  const [flat, written] = [wordsOf(flatOf(cell)).trim(), lineOf(cell)];
  return flat === written ? null : { flat, written };
}

function flatOf(node: HtmlNode): string {
  if (isText(node)) return node.nodeValue ?? '';
  if (isUnread(node)) return '';
  const inner = childrenOf(node).map(flatOf).join('');
  return inline.has(tagOf(node)) || heightOf(node) !== null ? inner : ` ${inner} `;
}
