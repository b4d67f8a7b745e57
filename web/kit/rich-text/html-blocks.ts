import {
  attributeOf,
  childrenOf,
  heightOf,
  type HtmlNode,
  inline,
  innerOf,
  isText,
  isUnread,
  lineOf,
  tagOf,
  wordsOf,
} from '#web/kit/rich-text/html-node.ts';
import { rowsOfTable } from '#web/kit/rich-text/html-table.ts';
import { type NarrativeBlock, narrativeOf, textOf } from '#web/kit/rich-text/narrative.ts';

/**
 * What a pasted page says, as a narrative: paragraphs, lists, tables. Nothing else of it is taken: no look, no link, no picture. Null:
 * a table in it is larger than a narrative holds.
 */
export function blocksOfHtml(root: HtmlNode): readonly NarrativeBlock[] | null {
  const reading = new Reading();
  reading.read(root);
  reading.endLine();
  return reading.tooLarge ? null : narrativeOf(reading.lines.join('\n'));
}

interface List {
  readonly kind: 'ul' | 'ol';
  readonly lettered: boolean;
  next: number;
}

class Reading {
  readonly lines: string[] = [];
  tooLarge = false;
  #line = '';
  /** What the line is an item of; null = a paragraph. */
  #mark: string | null = null;
  readonly #lists: List[] = [];
  /** Of the list that Word is writing: by level, whether its items have a sign before them and no number. */
  #signed: readonly boolean[] = [];

  read(node: HtmlNode): void {
    if (isText(node)) this.#line += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !isUnread(node)) this.#element(node);
    else if (node.nodeType === 9 || node.nodeType === 11) this.#inside(node);
  }

  endLine(): void {
    const text = wordsOf(this.#line).trim();
    this.#line = '';
    if (text === '') return;
    const mark = this.#mark;
    this.#mark = null;
    // A mark that the narrative knows no list of (`a)`, `1.1.`) stays before its words as well.
    this.lines.push(mark === null ? text : `${mark} ${text}`);
  }

  #inside(node: HtmlNode): void {
    for (const child of childrenOf(node)) this.read(child);
  }

  #element(node: HtmlNode): void {
    const tag = tagOf(node);
    if (/mso-list\s*:\s*ignore/i.test(attributeOf(node, 'style'))) return;
    if (inline.has(tag)) {
      if (heightOf(node) === null) this.#inside(node);
      else this.#line += innerOf(node);
      return;
    }
    this.endLine();
    if (tag === 'table') this.#table(node);
    else if (tag === 'ul' || tag === 'ol') this.#list(node, tag);
    else if (tag === 'li') this.#item(node);
    else if (tag === 'pre') this.#asTyped(node);
    else this.#block(node);
    this.endLine();
  }

  #block(node: HtmlNode): void {
    const mark = this.#wordMark(node);
    if (mark !== null) this.#mark = mark;
    this.#inside(node);
    this.endLine();
    if (mark !== null) this.#mark = null;
  }

  #wordMark(node: HtmlNode): string | null {
    const mark = wordMarkOf(node);
    if (mark === null) {
      this.#signed = [];
      return null;
    }
    const level = Number(/\blevel(\d)/i.exec(attributeOf(node, 'style'))?.[1] ?? 1);
    const above = Array.from({ length: level - 1 }, (_one, at) => this.#signed[at] === true);
    this.#signed = [...above, mark === sign];
    return mark === sign && above.includes(true) ? signBelow : mark;
  }

  #list(node: HtmlNode, kind: 'ul' | 'ol'): void {
    const start = Number.parseInt(attributeOf(node, 'start'), 10);
    const lettered = attributeOf(node, 'type').toLowerCase() === 'a';
    this.#lists.push({ kind, lettered, next: Number.isNaN(start) ? 1 : start });
    this.#inside(node);
    this.#lists.pop();
  }

  #item(node: HtmlNode): void {
    const list = this.#lists.at(-1);
    const within = this.#lists.slice(0, -1);
    if (list === undefined || list.kind === 'ul')
      this.#mark = within.some(({ kind }) => kind === 'ul') ? signBelow : sign;
    else this.#mark = markOfNumber(list, within.at(-1));
    if (list !== undefined) list.next += 1;
    this.#inside(node);
    this.endLine();
    // Of an item that says nothing the mark is not left to the next line.
    this.#mark = null;
  }

  #table(node: HtmlNode): void {
    const read = rowsOfTable(node);
    if (read === null) {
      this.tooLarge = true;
      return;
    }
    const [header, ...rows] = read;
    if (header === undefined) return;
    // One cell is a frame around a text, not a table.
    if (header.length === 1 && rows.length === 0) {
      this.#inside(node);
      return;
    }
    // Two tables that touch would be one.
    if (this.lines.at(-1)?.startsWith('| ') === true) this.lines.push('');
    this.lines.push(textOf([{ kind: 'table', header, rows }]));
  }

  #asTyped(node: HtmlNode): void {
    for (const line of rawLinesOf(node)) {
      this.#line = line;
      this.endLine();
    }
  }
}

const rawLinesOf = (node: HtmlNode): readonly string[] =>
  isText(node) ? (node.nodeValue ?? '').split('\n') : childrenOf(node).flatMap(rawLinesOf);

/** A list has one level: what is set in below an item says so by its sign, as papers do. */
const [sign, signBelow] = ['-', '+'];

/** Below 2. the first is 2.1. */
function markOfNumber({ lettered, next }: List, above: List | undefined): string {
  if (lettered && next >= 1 && next <= 26) return `${String.fromCharCode(96 + next)})`;
  return above?.kind === 'ol' && !above.lettered ? `${String(above.next - 1)}.${String(next)}.` : `${String(next)}.`;
}

/** Word writes a list as paragraphs and the mark as text: `·`, `1.`, `a)`. Null: no item of a list. */
function wordMarkOf(node: HtmlNode): string | null {
  if (!/mso-list\s*:\s*l\d/i.test(attributeOf(node, 'style'))) return null;
  const mark = ignoredIn(node);
  if (mark === null) return null;
  const number = /^(\d{1,3})[.)]$/.exec(mark)?.[1];
  if (number !== undefined) return `${String(Number(number))}.`;
  return /[\p{L}\p{N}]{1,8}[.)]/u.test(mark) ? mark : sign;
}

function ignoredIn(node: HtmlNode): string | null {
  for (const child of childrenOf(node)) {
    if (/mso-list\s*:\s*ignore/i.test(attributeOf(child, 'style'))) return lineOf(child);
    const found = isText(child) ? null : ignoredIn(child);
    if (found !== null) return found;
  }
  return null;
}
