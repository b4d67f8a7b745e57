import { cellKey, type ReckonedCell } from '#domain/report-workbook/layout.ts';
import { type RawCell, rawText } from '#domain/report-workbook/raw-cell.ts';
import { computedCellWords } from '#domain/words/computed.ts';

/** A cell that reckons by itself, and what was typed over it. */
export interface TypedOver {
  readonly at: ReckonedCell;
  readonly raw: string;
}

/** What was typed where the workbook reckons is taken by nobody, and is not dropped without a word. */
export function typedOver(
  reckoned: readonly ReckonedCell[],
  cells: ReadonlyMap<string, RawCell>,
): readonly TypedOver[] {
  return reckoned.flatMap((at) => {
    const cell = cells.get(cellKey(at.sheet, at.cell));
    if (cell === undefined || cell.kind === 'empty' || cell.kind === 'formula') return [];
    const raw = rawText(cell).trim();
    // Where no program can reckon it the cell says so itself.
    return raw === '' || raw === computedCellWords ? [] : [{ at, raw }];
  });
}
