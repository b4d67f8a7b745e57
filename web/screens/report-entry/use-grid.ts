import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { blockOf, tableOf } from '#web/kit/cells.ts';
import { cellsOnClipboard, linesOnClipboard, putInto } from '#web/kit/clipboard-cells.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { type CellMode, type CellPlace, cellsBetween, moveOf } from '#web/screens/report-entry/grid-moves.ts';
import type { Values } from '#web/screens/report-entry/model.ts';

export type GridNews =
  | { readonly kind: 'pasted'; readonly count: number; readonly dropped: number }
  | { readonly kind: 'locked'; readonly dropped: number }
  | { readonly kind: 'undone' };

type Block = readonly (readonly string[])[];

export interface Pasted {
  readonly fields: Readonly<Record<string, string>>;
  readonly dropped: number;
}

/** What is typed into: a cell for words has lines. */
export type CellField = HTMLInputElement | HTMLTextAreaElement;

interface GridWishes {
  readonly rows: number;
  readonly columns: number;
  readonly pointerOf: (cell: CellPlace) => string;
  /** A cell that asks for nothing takes nothing, from a pasted block either; absent = all take. */
  readonly takes?: (cell: CellPlace) => boolean;
  /** A cell for words keeps the lines of what is put into it; absent = none does. */
  readonly lines?: (cell: CellPlace) => boolean;
  /** Where a pasted block belongs, if it says so itself; null = from the chosen cell on. */
  readonly placed?: (block: Block) => Pasted | null;
  readonly value: Values;
  /** Null: it is read only. */
  readonly sync: Pick<ReportFields, 'set'> | null;
  /** What came in one paste of more than a cell. */
  readonly onBlock?: ((fields: Readonly<Record<string, string>>) => void) | undefined;
  readonly onNews: (news: GridNews) => void;
}

/** Keys, choice of a block, copy, paste and undo of the figure grid. The cells are inputs, so that an input method can begin at once. */
export function useGrid({ rows, columns, pointerOf, takes, lines, placed, value, sync, onBlock, onNews }: GridWishes) {
  const mode = useRef<CellMode>('ready');
  const before = useRef('');
  const history = useRef<Readonly<Record<string, string>>[]>([]);
  const [range, setRange] = useState<{ readonly from: CellPlace; readonly to: CellPlace } | null>(null);

  const chosen = (cell: CellPlace): readonly (readonly CellPlace[])[] =>
    range === null ? [[cell]] : cellsBetween(range.from, range.to);

  const isTaken = (cell: CellPlace): boolean => takes?.(cell) ?? true;

  /** One step that Ctrl+Z takes back; of nothing there is none. */
  const change = (fields: Readonly<Record<string, string>>): void => {
    if (Object.keys(fields).length === 0) return;
    const old = Object.fromEntries(Object.keys(fields).map((pointer) => [pointer, value(pointer)]));
    history.current = [...history.current.slice(-49), old];
    sync?.set(fields);
  };
  const focus = (cell: CellPlace): void => {
    const input = document.getElementById(cellId(pointerOf(cell)));
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.focus();
  };

  const onFocus = (cell: CellPlace, input: CellField): void => {
    mode.current = 'ready';
    before.current = value(pointerOf(cell));
    if (range !== null && (range.to.row !== cell.row || range.to.column !== cell.column)) setRange(null);
    input.select();
  };
  const onInput = (cell: CellPlace, text: string): void => {
    if (mode.current === 'ready') mode.current = 'typing';
    setRange(null);
    sync?.set({ [pointerOf(cell)]: text });
  };
  const onBlur = (cell: CellPlace): void => {
    const pointer = pointerOf(cell);
    const typed = value(pointer);
    const clean = typed.normalize('NFC').trim();
    if (clean !== typed) sync?.set({ [pointer]: clean });
    if (clean !== before.current && mode.current !== 'ready')
      history.current = [...history.current.slice(-49), { [pointer]: before.current }];
    mode.current = 'ready';
  };

  const onKeyDown = (cell: CellPlace, event: KeyboardEvent<CellField>): void => {
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const pointer = pointerOf(cell);
    // What is locked is walked through and copied from, nothing else.
    const open = sync !== null;
    if (open && event.key === 'Escape' && mode.current !== 'ready') {
      sync.set({ [pointer]: before.current });
      mode.current = 'ready';
      const input = event.currentTarget;
      window.setTimeout(() => {
        input.select();
      });
    } else if (open && event.key === 'F2') {
      mode.current = 'editing';
      const { length } = event.currentTarget.value;
      event.currentTarget.setSelectionRange(length, length);
    } else if (
      open &&
      (event.ctrlKey || event.metaKey) &&
      event.key.toLowerCase() === 'z' &&
      mode.current === 'ready'
    ) {
      const last = history.current.at(-1);
      if (last === undefined) return;
      history.current = history.current.slice(0, -1);
      sync.set(last);
      onNews({ kind: 'undone' });
    } else if (
      open &&
      (event.key === 'Delete' || event.key === 'Backspace') &&
      mode.current === 'ready' &&
      range !== null
    ) {
      const all = chosen(cell).flat();
      change(Object.fromEntries(all.filter(isTaken).map((each) => [pointerOf(each), ''])));
    } else if (open && lines?.(cell) === true && breaksLine(event, mode.current)) {
      // The keys of Excel and of Calc; what opens by the same key beside the line is for a cell that is not being typed into.
      event.stopPropagation();
      onInput(cell, putInto(event.currentTarget, '\n'));
      mode.current = 'editing';
    } else {
      const within = mode.current === 'editing' && event.currentTarget.value.includes('\n');
      if (within && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return;
      const next = moveOf(event, cell, mode.current, rows, columns);
      if (next === null) return;
      if (event.shiftKey && event.key.startsWith('Arrow')) {
        if (mode.current !== 'ready') return;
        setRange({ from: range?.from ?? cell, to: next });
      } else if (range !== null) setRange(null);
      focus(next);
    }
    event.preventDefault();
  };

  const inCell = (place: CellPlace, text: string): string =>
    (lines?.(place) === true ? text : text.replaceAll('\n', ' ')).normalize('NFC');

  const fromHere = (cell: CellPlace, block: Block): Pasted => {
    const fields: Record<string, string> = {};
    let dropped = 0;
    for (const [down, cells] of block.entries()) {
      for (const [across, text] of cells.entries()) {
        const place = { row: cell.row + down, column: cell.column + across };
        const within = place.column < columns && place.row < rows;
        if (!within || !isTaken(place)) dropped += text.trim() === '' ? 0 : 1;
        else fields[pointerOf(place)] = inCell(place, text);
      }
    }
    return { fields, dropped };
  };
  const onCopy = (cell: CellPlace, event: ClipboardEvent<CellField>): void => {
    if (range === null) return;
    const copied = chosen(cell).map((row) => row.map((each) => value(pointerOf(each))));
    event.clipboardData.setData('text/plain', blockOf(copied));
    event.clipboardData.setData('text/html', tableOf(copied));
    event.preventDefault();
  };
  const onPaste = (cell: CellPlace, event: ClipboardEvent<CellField>): void => {
    const own = lines?.(cell) === true ? linesOnClipboard(event.clipboardData) : null;
    const { block, small } = own === null ? cellsOnClipboard(event.clipboardData) : { block: [[own]], small: false };
    const alone = block.length === 1 && block[0]?.length === 1;
    if (sync === null) return;
    if (alone && mode.current !== 'ready') {
      // Among what is being typed the browser puts the plain text, in which a small sign is a digit.
      const [[text = ''] = []] = block;
      if (!small && !text.includes('\n')) return;
      event.preventDefault();
      onInput(cell, putInto(event.currentTarget, inCell(cell, text)));
      return;
    }
    event.preventDefault();
    const { fields, dropped } = placed?.(block) ?? fromHere(cell, block);
    const count = Object.keys(fields).length;
    if (count === 0) {
      if (dropped > 0) onNews({ kind: 'locked', dropped });
      return;
    }
    if (!alone) onBlock?.(fields);
    change(fields);
    before.current = fields[pointerOf(cell)] ?? before.current;
    if (!alone) onNews({ kind: 'pasted', count, dropped });
  };

  const isChosen = (cell: CellPlace): boolean =>
    range !== null &&
    cellsBetween(range.from, range.to).some((row) =>
      row.some((each) => each.row === cell.row && each.column === cell.column),
    );
  return { onFocus, onInput, onBlur, onKeyDown, onCopy, onPaste, isChosen, pointerOf };
}

export function cellId(pointer: string): string {
  return `cell${pointer}`;
}

/** Alt+Enter and Ctrl+Enter; in a cell that is only chosen Alt+Enter may be somebody else's. */
function breaksLine({ key, altKey, ctrlKey }: KeyboardEvent<CellField>, mode: CellMode): boolean {
  return key === 'Enter' && (ctrlKey || (altKey && mode !== 'ready'));
}
