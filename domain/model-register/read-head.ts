import type { SheetCells } from '#domain/register-import/cells.ts';
import { wordKey } from '#domain/register-import/keys.ts';
import { type ModelColumn, modelColumnsNeeded, modelHeads } from '#domain/vietnamese/model-words.ts';

/** Which column says what, and below which row the list begins. */
export interface ModelHead {
  readonly row: number;
  readonly columns: ReadonlyMap<ModelColumn, number>;
  /** Headed and not taken: nobody is to think that they were. */
  readonly unread: readonly string[];
}

/** A title, a symbol and a date may stand above the head. */
const rowsAbove = 15;

// Object.entries forgets whose keys they are.
const keys = new Map(
  (Object.entries(modelHeads) as [ModelColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [wordKey(word), column] as const),
  ),
);

/** Null: no row names what a list of models must have. */
export function readModelHead({ rows }: SheetCells): ModelHead | null {
  for (const [row, cells] of rows.slice(0, rowsAbove).entries()) {
    const columns = new Map<ModelColumn, number>();
    const unread: string[] = [];
    for (const [at, cell] of cells.entries()) {
      const column = keys.get(wordKey(cell));
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
      else if (cell.trim() !== '' && !counting.has(wordKey(cell))) unread.push(cell.trim());
    }
    const needed = modelColumnsNeeded.every((column) => columns.has(column));
    if (needed) return { row, columns, unread };
  }
  return null;
}

/** The number of a line says nothing of what stands in it. */
const counting = new Set(['stt', 'tt', 'so tt', 'so thu tu']);
