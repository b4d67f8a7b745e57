import { EditorState, type Command, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertTable, keysOfEditor, removeRow, toggled } from '#web/kit/rich-text/commands.ts';
import { documentOf, textOfDocument } from '#web/kit/rich-text/document.ts';
import { narrativeOf } from '#web/kit/rich-text/narrative.ts';
import { put, putApart } from '#web/kit/rich-text/paste.ts';
import { pluginsFor } from '#web/kit/rich-text/plugins.ts';
import { nodes } from '#web/kit/rich-text/schema.ts';
import { piecesOf, shownOf, type Tokens } from '#web/kit/rich-text/tokens.ts';

const tokens: Tokens = [
  { pattern: /\[\[[\w.-]+\]\]/, show: (raw) => ({ text: `= ${raw}` }) },
  { pattern: /\[\^[\w.-]+\]/, show: () => ({ text: '*' }) },
];
const line = fc
  .array(fc.constantFrom('- ', '1. ', '2. ', '| ', ' |', '|', '\\|', 'a', ' ', 'ế', '[[so-1]]', '[^xa]', '[['))
  .map((bits) => bits.join(''));
const text = fc.array(line).map((lines) => lines.join('\n'));
/** Below a last table an editor always has a line; that it is empty is not said. */
const withoutOpenLine = (whole: string): string =>
  whole.endsWith('|\n') && narrativeOf(whole).at(-2)?.kind === 'table' ? whole.slice(0, -1) : whole;

const opened = (whole: string, at = 'end'): EditorState => {
  const doc = documentOf(whole, tokens);
  const selection = at === 'end' ? TextSelection.atEnd(doc) : TextSelection.atStart(doc);
  return EditorState.create({ doc, selection, plugins: [...pluginsFor(tokens)] });
};
const after = (state: EditorState, ...commands: readonly (Command | undefined)[]): EditorState =>
  commands.reduce((now, command) => {
    let next = now;
    command?.(now, (tr) => (next = now.apply(tr)));
    return next;
  }, state);
const said = (state: EditorState): string => textOfDocument(state.doc);

describe('the editor of a narrative', () => {
  it('keeps every text as it is, whether or not pieces of it are shown as something else', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (whole, shown) => {
        const doc = documentOf(whole, shown ? tokens : []);
        doc.check();
        expect(textOfDocument(doc)).toBe(withoutOpenLine(whole));
      }),
    );
  });

  it('keeps two tables of different widths one below the other as they are', () => {
    for (const whole of ['| |\n| | a |\nb', '| a | b |\n| c |\nd'])
      expect(textOfDocument(documentOf(whole, tokens))).toBe(whole);
  });

  it('is undone to what it was, whatever is pasted anywhere into it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), (whole, pasted, place) => {
        const state = opened(whole);
        const at = TextSelection.near(state.doc.resolve(place % (state.doc.content.size + 1)));
        const there = state.apply(state.tr.setSelection(at));
        const filled = there.apply(put(there, narrativeOf(pasted), tokens));
        filled.doc.check();
        expect(said(after(filled, keysOfEditor['Mod-z']))).toBe(said(there));
      }),
    );
  });

  it('goes on with a list at a new line, and ends it at an empty one', () => {
    const two = after(opened('- một'), keysOfEditor['Enter']);
    expect(said(two)).toBe('- một\n- ');
    expect(said(after(two, keysOfEditor['Enter']))).toBe('- một\n');
    expect(said(after(opened('Đầu\n4. bốn'), keysOfEditor['Enter']))).toBe('Đầu\n4. bốn\n5. ');
    expect(said(after(opened('4. bốn', 'start'), keysOfEditor['Backspace']))).toBe('bốn');
  });

  it('makes items of lines and lines of items, and a table that goes with its last row', () => {
    const item = after(opened('một'), toggled(nodes.bullet));
    expect(said(item)).toBe('- một');
    expect(said(after(item, toggled(nodes.number)))).toBe('1. một');
    expect(said(after(item, toggled(nodes.bullet)))).toBe('một');
    const table = after(opened('một'), insertTable);
    expect(said(table)).toBe('một\n| | |\n| | |\n| | |');
    expect(said(after(table, insertTable))).toBe(said(table));
    expect(said(after(table, removeRow, removeRow, removeRow))).toBe('một\n');
  });

  it('takes what is pasted into a cell as one line, elsewhere as it is', () => {
    const lines = narrativeOf('a\n- b\n- c');
    const table = opened('| x | y |\n| z | |', 'start');
    expect(said(table.apply(put(table, lines, tokens)))).toBe('| a b; cx | y |\n| z | |');
    const words = opened('trước');
    expect(said(words.apply(put(words, lines, tokens)))).toBe('trướca\n- b\n- c');
    const empty = opened('');
    expect(said(empty.apply(put(empty, narrativeOf('| a |\n| b |'), tokens)))).toBe('| a |\n| b |');
  });

  it('puts a blank between a sentence that is taken over and the words beside it, and none where there is one', () => {
    const quoted = narrativeOf('Kết quả tốt[^xa].');
    const taken = (whole: string, at = 'end') => {
      const state = opened(whole, at);
      return said(state.apply(putApart(state, quoted, tokens)));
    };
    expect(taken('THÊM B.')).toBe('THÊM B. Kết quả tốt[^xa].');
    expect(taken('THÊM B. ')).toBe('THÊM B. Kết quả tốt[^xa].');
    expect(taken('Có [[so-1]]')).toBe('Có [[so-1]] Kết quả tốt[^xa].');
    expect(taken('')).toBe('Kết quả tốt[^xa].');
    expect(taken('THÊM B.', 'start')).toBe('Kết quả tốt[^xa]. THÊM B.');
    expect(taken('| a |\n| b |', 'start')).toBe('| Kết quả tốt[^xa]. a |\n| b |');
  });

  it('shows a piece of the text as what it means, and keeps its letters', () => {
    const whole = 'Đạt [[so-1]] lượt[^xa], [[ không';
    expect(piecesOf(whole, tokens).map((piece) => piece.text)).toEqual([
      'Đạt ',
      '[[so-1]]',
      ' lượt',
      '[^xa]',
      ', [[ không',
    ]);
    expect(shownOf('[[so-1]]', tokens).text).toBe('= [[so-1]]');
    const doc = documentOf(whole, tokens);
    expect(doc.firstChild?.childCount).toBe(5);
    expect(textOfDocument(doc)).toBe(whole);
  });
});
