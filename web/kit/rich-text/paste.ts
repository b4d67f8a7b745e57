import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { ownMark } from '#web/kit/rich-text/copied.ts';
import { nodesOf } from '#web/kit/rich-text/document.ts';
import { pageOf } from '#web/kit/rich-text/clipboard-page.ts';
import { blocksOfHtml } from '#web/kit/rich-text/html-blocks.ts';
import { type LeftOut, leftOutOf } from '#web/kit/rich-text/left-out.ts';
import { type NarrativeBlock, narrativeOf, textOf } from '#web/kit/rich-text/narrative.ts';
import { nodes } from '#web/kit/rich-text/schema.ts';
import { inlineOf, type Tokens } from '#web/kit/rich-text/tokens.ts';

/** Of a page's source, and of what it says: a report's section is a few thousand letters. */
const mostSource = 8_000_000;
export const mostPasted = 200_000;

export interface Pasted {
  readonly blocks: readonly NarrativeBlock[];
  readonly leftOut: LeftOut;
}

/** What is on the clipboard, as a narrative; null: too much of it. The browser's own parser reads it into a page of which nothing runs or loads. */
export function pastedFrom(data: DataTransfer): Pasted | null {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (html.length > mostSource || plain.length > mostSource) return null;
  const own = html === '' || html.includes(` ${ownMark}=`);
  const page = own ? null : pageOf(html);
  const read = page === null ? [] : blocksOfHtml(page);
  const blocks = read?.length === 0 ? narrativeOf(plainOf(plain)) : read;
  if (blocks === null || textOf(blocks).length > mostPasted) return null;
  return { blocks, leftOut: page === null ? { pictures: 0, nestedTables: 0 } : leftOutOf(page) };
}

const plainOf = (plain: string): string =>
  plain
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, '')
    .replace(/[\t\u00a0]/g, ' ')
    .trimEnd()
    .normalize('NFC');

/** In place of what is selected: one paragraph goes into the line, as all does in a cell; anything else between the lines. */
export function put(state: EditorState, blocks: readonly NarrativeBlock[], tokens: Tokens): Transaction {
  const [first, second] = blocks;
  if (first === undefined) return state.tr;
  if (isInTable(state)) return inLine(state, textInCell(blocks), tokens);
  if (second === undefined && first.kind === 'paragraph') return inLine(state, first.text, tokens);
  const made = nodesOf(blocks, tokens);
  const { $from, empty } = state.selection;
  const line = $from.parent;
  if (empty && line.type === nodes.paragraph && line.content.size === 0) {
    const tr = state.tr.replaceWith($from.before(), $from.after(), made);
    return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map($from.after())), -1)).scrollIntoView();
  }
  const slice = new Slice(Fragment.from(made), openAt(made.at(0)), openAt(made.at(-1)));
  return state.tr.replaceSelection(slice).scrollIntoView();
}

/** The same with a blank to the words on either side, where there are any: a sentence does not stick to the one before. */
export function putApart(state: EditorState, blocks: readonly NarrativeBlock[], tokens: Tokens): Transaction {
  const { $from, $to } = state.selection;
  // A token is one sign that is no blank.
  const before = $from.parent.textBetween(0, $from.parentOffset, ' ', '*');
  const after = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, ' ', '*');
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph' || others.length > 0) return put(state, blocks, tokens);
  const text = `${/\S$/u.test(before) ? ' ' : ''}${first.text}${/^\S/u.test(after) ? ' ' : ''}`;
  return put(state, [{ ...first, text }], tokens);
}

/** A paragraph at the edge runs on with the line it comes into; an item or a table stays what it is. */
const openAt = (node: Node | undefined): number => (node?.type === nodes.paragraph ? 1 : 0);

const inLine = (state: EditorState, text: string, tokens: Tokens): Transaction =>
  state.tr.replaceSelection(new Slice(Fragment.from(inlineOf(text, tokens)), 0, 0)).scrollIntoView();

const textInCell = (blocks: readonly NarrativeBlock[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      return block.kind === 'table' ? [block.header, ...block.rows].flat().join(' ') : block.items.join('; ');
    })
    .join(' ');
