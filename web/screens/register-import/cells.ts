import type { paths } from '#web/api/schema.d.ts';

type Asked = NonNullable<paths['/organisation/import-preview']['post']['requestBody']>['content']['application/json'];
export type Preview = paths['/organisation/import-preview']['post']['responses'][200]['content']['application/json'];
export type Sheets = Asked['sheets'];
export type CellFault = Preview['faults'][number];
export type UnitLine = Preview['units'][number];
export type PersonLine = Preview['people'][number];
export type Place = CellFault['at'];

/** As a spreadsheet calls it: C19; the row alone where no column is meant. */
export function cellName({ row, column }: Place): string {
  return `${column === null ? '' : columnLetter(column)}${String(row + 1)}`;
}

export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}

export function rowKey({ sheet, row }: Pick<Place, 'sheet' | 'row'>): string {
  return `${String(sheet)}:${String(row)}`;
}

export function cellAt(sheets: Sheets, { sheet, row, column }: Place): string {
  return column === null ? '' : (sheets[sheet]?.rows[row]?.[column] ?? '');
}

export function withCell(sheets: Sheets, at: Place, text: string): Sheets {
  return withRow(sheets, at, (cells) => {
    const wide =
      at.column === null ? cells : [...cells, ...Array.from({ length: at.column + 1 - cells.length }, () => '')];
    return wide.map((cell, index) => (index === at.column ? text : cell));
  });
}

/** The row stays where it is, empty: the numbers of the others are those of the spreadsheet. */
export function withoutRow(sheets: Sheets, at: Pick<Place, 'sheet' | 'row'>): Sheets {
  return withRow(sheets, at, () => []);
}

/** Nothing of it is read; the others keep their places. */
export function withoutSheet(sheets: Sheets, at: Pick<Place, 'sheet'>): Sheets {
  return sheets.map((sheet, index) => (index === at.sheet ? { ...sheet, rows: [] } : sheet));
}

function withRow(sheets: Sheets, at: Pick<Place, 'sheet' | 'row'>, change: (cells: string[]) => string[]): Sheets {
  return sheets.map((sheet, index) =>
    index === at.sheet
      ? { ...sheet, rows: sheet.rows.map((cells, row) => (row === at.row ? change(cells) : cells)) }
      : sheet,
  );
}

export type LineState = 'fault' | 'unclear' | 'changed' | 'new' | 'unchanged';

/** Rows with a fault go before the state the row would else have; a fault outweighs a question. */
export function statesOf(faults: readonly CellFault[]): ReadonlyMap<string, 'fault' | 'unclear'> {
  const states = new Map<string, 'fault' | 'unclear'>();
  for (const { at, asks } of faults) {
    if (!asks || !states.has(rowKey(at))) states.set(rowKey(at), asks ? 'unclear' : 'fault');
  }
  return states;
}

/** Under which heading the cell stands, as it is written there. */
export function headingOf(sheets: Sheets, preview: Preview, { sheet, column }: Place): string {
  const head = preview.sheets[sheet]?.head ?? null;
  if (head === null || column === null) return '';
  const rows = sheets[sheet]?.rows.slice(0, head + 1) ?? [];
  return rows.findLast((cells) => /\p{L}/u.test(cells[column] ?? ''))?.[column]?.trim() ?? '';
}

const ofSheet: readonly CellFault['code'][] = ['sheet-without-head', 'sheet-mixed', 'column-missing'];

/** It is about one row, which may be left out; what is wrong with a whole sheet no row takes away. */
export function isOfRow({ code }: CellFault): boolean {
  return !ofSheet.includes(code);
}
