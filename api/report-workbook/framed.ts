import type { Cell } from 'exceljs';

const yellow = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8D6' } } as const;
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/** A cell of a table; one that is open shows it. */
export function framed(cell: Cell, open: boolean): void {
  cell.border = { top: line, left: line, bottom: line, right: line };
  if (!open) return;
  cell.protection = { locked: false };
  cell.fill = yellow;
}
