import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  joinBackward,
  selectNodeBackward,
  setBlockType,
  splitBlockAs,
} from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Node, NodeType } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable } from '@tiptap/pm/tables';
import { rowOf } from '#web/kit/rich-text/document.ts';
import { nodes } from '#web/kit/rich-text/schema.ts';
import { noTokens } from '#web/kit/rich-text/tokens.ts';

const isItem = (type: NodeType): boolean => type === nodes.bullet || type === nodes.number;

/** Lines become items, or lines again if all of them are. */
export function toggled(type: NodeType): Command {
  return (state, dispatch) => {
    const lines: NodeType[] = [];
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node) => {
      if (node.isTextblock) lines.push(node.type);
    });
    const all = lines.every((line) => line === type);
    return setBlockType(all ? nodes.paragraph : type)(state, dispatch);
  };
}

/** An item that says nothing ends its list; the next one goes on with it. */
const newLine: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (isItem(parent.type) && parent.content.size === 0) return setBlockType(nodes.paragraph)(state, dispatch);
  return splitBlockAs((node) => ({ type: isItem(node.type) ? node.type : nodes.paragraph }))(state, dispatch);
};

const toParagraph: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const atStart = empty && $from.parentOffset === 0 && isItem($from.parent.type);
  return atStart && setBlockType(nodes.paragraph)(state, dispatch);
};

/** A cell has one line: what would begin another goes to the next cell. */
const nextCell: Command = (state, dispatch) => isInTable(state) && (goToNextCell(1)(state, dispatch) || true);

export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const table = nodes.table.create(
    null,
    Array.from({ length: 3 }, () => rowOf(['', ''], noTokens)),
  );
  const { $from } = state.selection;
  const line = $from.parent;
  const from = line.content.size === 0 ? $from.before() : $from.after();
  const tr = state.tr.replaceWith(from, $from.after(), table);
  // The first cell's line: into the table, its row, the cell.
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 3))).scrollIntoView());
  return true;
};

/** Of the last row or column the table goes with it. */
export const removeRow: Command = chainCommands(deleteRow, deleteTable);
export const removeColumn: Command = chainCommands(deleteColumn, deleteTable);

const backspace = chainCommands(deleteSelection, toParagraph, joinBackward, selectNodeBackward);
const enter = chainCommands(nextCell, newLine);

const to =
  (rim: (doc: Node) => Selection): Command =>
  ({ doc, tr }, dispatch) => {
    dispatch?.(tr.setSelection(rim(doc)).scrollIntoView());
    return true;
  };

export const keysOfEditor: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  ...{ Enter: enter, 'Shift-Enter': enter, Backspace: backspace, 'Mod-Backspace': backspace },
  ...{ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo },
  ...{ 'Mod-Shift-7': toggled(nodes.number), 'Mod-Shift-8': toggled(nodes.bullet) },
  // The browser stops where a paragraph begins.
  ...{ 'Mod-Home': to((doc) => Selection.atStart(doc)), 'Mod-End': to((doc) => Selection.atEnd(doc)) },
  // Elsewhere the key leads to the next field.
  ...{ Tab: goToNextCell(1), 'Shift-Tab': goToNextCell(-1) },
};
