/** A cell of the form: a row of figures and one of its columns. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** `ready`: chosen, typing replaces it. `typing`: arrows leave it. `editing` (F2): arrows move in the text. */
export type CellMode = 'ready' | 'typing' | 'editing';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads, as in the Excel form; null = the key is the text's own. Tab goes on by itself, in the order of reading. */
export function moveOf(pressed: Pressed, from: CellPlace, mode: CellMode, rows: number, columns = 2): CellPlace | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  const far = ctrlKey || metaKey;
  const to = (row: number, column = from.column): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key) {
    case 'Enter':
      return far ? null : to(from.row + (shiftKey ? -1 : 1));
    case 'ArrowDown':
      return to(far ? rows - 1 : from.row + 1);
    case 'ArrowUp':
      return to(far ? 0 : from.row - 1);
    case 'PageDown':
      return to(from.row + 12);
    case 'PageUp':
      return to(from.row - 12);
    case 'ArrowLeft':
      return mode === 'editing' ? null : to(from.row, from.column - 1);
    case 'ArrowRight':
      return mode === 'editing' ? null : to(from.row, from.column + 1);
    case 'Home':
      if (mode === 'editing') return null;
      return far ? to(0, 0) : to(from.row, 0);
    case 'End':
      if (mode === 'editing') return null;
      return far ? to(rows - 1, columns - 1) : to(from.row, columns - 1);
    default:
      return null;
  }
}

/** The rectangle between two cells. */
export function cellsBetween(a: CellPlace, b: CellPlace): readonly (readonly CellPlace[])[] {
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    columns.map((column) => ({ row: top + index, column })),
  );
}
