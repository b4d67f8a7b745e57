import { gapCursor } from '@tiptap/pm/gapcursor';
import { history } from '@tiptap/pm/history';
import { InputRule, inputRules, textblockTypeInputRule } from '@tiptap/pm/inputrules';
import { keymap } from '@tiptap/pm/keymap';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { keysOfEditor } from '#web/kit/rich-text/commands.ts';
import { nodes, numberOf } from '#web/kit/rich-text/schema.ts';
import type { Tokens } from '#web/kit/rich-text/tokens.ts';

export function pluginsFor(tokens: Tokens): readonly Plugin[] {
  return [
    inputRules({ rules: [bulletRule, numberRule, ...tokens.map(({ pattern }) => tokenRule(pattern))] }),
    keymap(keysOfEditor),
    history(),
    gapCursor(),
    tableEditing(),
    numbers,
    openLine,
  ];
}

const bulletRule = textblockTypeInputRule(/^- $/, nodes.bullet);

/** "1." begins a list or goes on with the one above. */
const numberRule = textblockTypeInputRule(/^([1-9]\d{0,2})\. $/, nodes.number, ([, typed]) => ({
  value: typed === '1' ? null : Number(typed),
}));

/** What is typed out by hand is shown as one piece as soon as it is whole. */
const tokenRule = ({ source }: RegExp): InputRule =>
  new InputRule(new RegExp(`(?:${source})$`, 'u'), (state, found, start, end) =>
    found[0] === '' ? null : state.tr.replaceWith(start, end, nodes.token.create({ raw: found[0] })),
  );

/** The number before each item: it is counted, not written. */
const numbers: Plugin<DecorationSet> = new Plugin({
  state: {
    init: (_, { doc }) => numbersIn(doc),
    apply: (tr, before, _old, { doc }) => (tr.docChanged ? numbersIn(doc) : before),
  },
  props: {
    decorations: (state) => numbers.getState(state),
  },
});

function numbersIn(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  let number: number | null = null;
  doc.forEach((node, at) => {
    number = numberOf(node, number);
    if (number !== null) found.push(Decoration.node(at, at + node.nodeSize, { 'data-number': `${String(number)}.` }));
  });
  return DecorationSet.create(doc, found);
}

/** Below a last table nothing could be written. */
const openLine = new Plugin({
  appendTransaction: (_trs, _old, { doc, tr }: EditorState) =>
    doc.lastChild?.type === nodes.table ? tr.insert(doc.content.size, nodes.paragraph.create()) : null,
});
