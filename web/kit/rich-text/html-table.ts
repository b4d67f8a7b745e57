import { attributeOf, childrenOf, type HtmlNode, isUnread, lineOf, tagOf } from '#web/kit/rich-text/html-node.ts';

/** A table of a narrative is read by people; a sheet that is larger, or says of itself that it is, belongs into a file. */
const widest = 64;
const deepest = 2_000;

/**
 * The rows of a table as texts; a merged cell stands where it begins, the places it covers are empty. Null: more than a narrative
 * holds.
 */
export function rowsOfTable(table: HtmlNode): readonly (readonly string[])[] | null {
  const covered: number[] = [];
  const trs = trsOf(table);
  if (trs.length > deepest) return null;
  const rows = trs.map((tr) => rowOf(tr, covered)).filter((row) => row.some((cell) => cell !== ''));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > widest) return null;
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function trsOf(node: HtmlNode): readonly HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (isUnread(child)) return [];
    const tag = tagOf(child);
    if (tag === 'tr') return [child];
    return tag === 'thead' || tag === 'tbody' || tag === 'tfoot' ? trsOf(child) : [];
  });
}

/** `covered`: of each column, how many rows below are still taken by a cell above. */
function rowOf(tr: HtmlNode, covered: number[]): readonly string[] {
  const row: string[] = [];
  const passCovered = (): void => {
    for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
      covered[row.length] = left - 1;
      row.push('');
    }
  };
  for (const cell of childrenOf(tr)) {
    const tag = tagOf(cell);
    if ((tag !== 'td' && tag !== 'th') || isUnread(cell)) continue;
    passCovered();
    const columns = spanOf(cell, 'colspan', widest);
    const rows = spanOf(cell, 'rowspan', deepest);
    for (let column = 0; column < columns; column += 1) {
      covered[row.length] = rows - 1;
      row.push(column === 0 ? lineOf(cell) : '');
    }
  }
  passCovered();
  return row;
}

function spanOf(cell: HtmlNode, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}
