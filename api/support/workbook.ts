import { cutToUnits } from '#domain/kernel/cut-text.ts';
import type { CellValue, Worksheet } from 'exceljs';
import {
  addedVietnamOffset,
  cellText,
  deadlineCell,
  decimalFormat,
  looksLikeFormula,
  type Sheet,
  type SheetColumn,
} from '#api/support/workbook-cells.ts';
import { bookContent, textFormat } from '#api/support/book-content.ts';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Lists as a workbook: typed cells, a head that stays, no cell a program could calculate. `mark`: what the first sheet
 * bears on its tab and every sheet over each printed page (DIỄN TẬP); null = nothing.
 */
export async function writeWorkbook(sheets: readonly Sheet[], mark: string | null = null): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const [at, sheet] of sheets.entries()) {
    const name = mark === null || at > 0 ? sheet.name : `${mark} ${sheet.name}`;
    const headed = mark === null ? {} : { headerFooter: { oddHeader: `&C&B${mark}` } };
    addSheet(book.addWorksheet(sheetName(name), headed), sheet);
  }
  return await bookContent(book);
}

/** What stands in the cells, sheet by sheet and row by row; the head is the first row. */
export async function readWorkbook(content: Buffer): Promise<readonly ReadSheet[]> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  // Its own declaration of Buffer is older than Node's.
  await book.xlsx.load(content as never);
  return book.worksheets.map((sheet) => {
    const rows: CellValue[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      rows.push(Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1).value));
    });
    const view = sheet.views[0];
    return { name: sheet.name, rows, frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0 };
  });
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly frozenRows: number;
}

function addSheet(target: Worksheet, sheet: Sheet): void {
  target.views = [{ state: 'frozen', ySplit: 1 }];
  target.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  };
  // A4. The library's enum is a type without a value.
  Object.assign(target.pageSetup, { paperSize: 9 });
  target.columns = sheet.columns.map((column) => ({ width: widthOf(column) }));
  const head = target.addRow(sheet.columns.map(({ heading }) => cellText(heading)));
  head.font = { bold: true };
  head.alignment = { vertical: 'middle', wrapText: true };
  sheet.columns.forEach(({ heading }, index) => {
    if (looksLikeFormula(heading)) head.getCell(index + 1).numFmt = textFormat;
  });
  for (const values of sheet.rows) {
    const row = target.addRow([]);
    sheet.columns.forEach((column, index) => {
      setCell(row.getCell(index + 1), column, values[index] ?? null);
    });
  }
  target.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, sheet.columns.length) } };
}

function setCell(
  cell: { value: CellValue; numFmt: string; alignment: object },
  column: SheetColumn,
  value: string | number | null,
): void {
  if (value === null || value === '') return;
  switch (column.type) {
    case 'text':
      setText(cell, String(value));
      cell.alignment = { vertical: 'top', wrapText: true };
      return;
    case 'integer':
    case 'decimal':
      setDecimal(cell, String(value));
      return;
    case 'date':
      cell.value = new Date(`${String(value)}T00:00:00Z`);
      cell.numFmt = 'dd/mm/yyyy';
      return;
    case 'instant':
      cell.value = addedVietnamOffset(String(value));
      cell.numFmt = 'dd/mm/yyyy hh:mm';
      return;
    case 'deadline': {
      const { value: at, format } = deadlineCell(String(value));
      cell.value = at;
      cell.numFmt = format;
      return;
    }
  }
}

/** More digits than a spreadsheet keeps, or no number at all: then the text itself, which loses nothing. */
export function setDecimal(cell: { value: CellValue; numFmt: string }, text: string): void {
  const format = decimalFormat(text);
  if (format === null) setText(cell, text);
  else Object.assign(cell, { value: Number(text), numFmt: format });
}

/** The value stays as it is: that it is text is said by the style of its cell and not by a sign before it. */
export function setText(cell: { value: CellValue; numFmt: string }, text: string): void {
  const kept = cellText(text);
  cell.value = kept;
  if (looksLikeFormula(kept)) cell.numFmt = textFormat;
}

function widthOf({ type, width }: SheetColumn): number {
  if (width !== undefined) return width;
  return { text: 28, integer: 12, decimal: 14, date: 12, instant: 17, deadline: 17 }[type];
}

/** Excel refuses these signs in a sheet's name, and more than 31 of any. */
function sheetName(name: string): string {
  return cutToUnits(name.normalize('NFC').replace(/[*?:\\/[\]]/g, ' '), 31);
}
