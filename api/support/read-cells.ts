import { cutText } from '#domain/kernel/cut-text.ts';
import { civilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import type { SheetCells } from '#domain/register-import/cells.ts';
import { formatDate } from '#domain/words/dates.ts';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { openWorkbook } from '#api/support/open-workbook.ts';
import { lettersOf } from '#api/support/rich-text.ts';

export const mostRows = 20_000;
export const mostColumns = 60;

/** The cells of a workbook as text, as they are seen; or why not: it is none, or has more than a list has. */
export async function readCells(content: Buffer): Promise<readonly SheetCells[] | 'no-workbook' | 'too-many-rows'> {
  const book = await openWorkbook(content);
  if (typeof book === 'string') return 'no-workbook';
  const sheets = book.worksheets.filter(({ state }) => state === 'visible').map(cellsOf);
  return sheets.some(({ rows }) => rows.length > mostRows) ? 'too-many-rows' : sheets;
}

function cellsOf(sheet: Worksheet): SheetCells {
  const rows: (readonly string[])[] = [];
  const width = Math.min(sheet.columnCount, mostColumns);
  // A sheet may be painted down to its last row: only what is written counts, and the numbers of rows stay.
  sheet.eachRow((row, number) => {
    const cells = Array.from({ length: width }, (_, index) => shown(row.getCell(index + 1)));
    if (cells.every((cell) => cell === '')) return;
    while (rows.length < Math.min(number - 1, mostRows)) rows.push([]);
    rows.push(cells);
  });
  return { name: sheet.name, rows };
}

/** A cell joined over rows says the same in each of them; one joined over columns is a title, and says it once. */
function shown(cell: Cell): string {
  return cell.isMerged && cell.master.col !== cell.col ? '' : seen(cell.value);
}

/**
 * Formulas are never calculated: what the other program left as their result is what was seen. Where it left none the formula
 * stands there itself, so that whoever reads the list can say what is wrong with the cell.
 */
function seen(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return dayOf(value);
  if ('richText' in value) return lettersOf(value);
  if ('hyperlink' in value) return seen(value.text);
  if ('error' in value) return value.error;
  if (value.result !== undefined) return seen(value.result);
  return 'formula' in value ? cutText(`=${value.formula}`, 200) : '=';
}

/** A spreadsheet knows no time zone: its day is the day as it stands there. */
function dayOf(value: Date): string {
  const day = Number.isNaN(value.getTime()) ? null : parseCivilDate(value.toISOString().slice(0, 10));
  return day === null ? '' : formatDate(civilDate(day));
}
