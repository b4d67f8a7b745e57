import type { Cell, CellValue, Worksheet } from 'exceljs';
import { cutText } from '#domain/kernel/cut-text.ts';
import { civilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import type { WorkbookIdentity, WorkbookRefusal } from '#domain/report-workbook/identity.ts';
import { cellKey, type SheetPart } from '#domain/report-workbook/layout.ts';
import { emptyCell, type RawCell } from '#domain/report-workbook/raw-cell.ts';
import { plainText } from '#domain/report-workbook/read-cell.ts';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import type { Offered } from '#api/report-workbook/fingerprint.ts';
import { identityFrom } from '#api/report-workbook/identity-sheet.ts';
import { openWorkbook } from '#api/support/open-workbook.ts';
import { lettersOf } from '#api/support/rich-text.ts';
import { holdsMacros } from '#api/support/unpacked-size.ts';

export interface ReadBook {
  readonly identity: WorkbookIdentity;
  readonly offered: Offered;
  readonly fingerprint: string;
  readonly cells: ReadonlyMap<string, RawCell>;
}

/** Full cells of fifty sections are five megabytes. Reading it takes a second: anybody of a unit may send one. */
const mostUnpacked = 8 * 1024 * 1024;
/** More than any outline has; what stands below is nobody's. */
const mostRows = 6_000;
const mostColumns = 12;

/** A workbook of whatever program as what stands in its cells, or why it is not looked at. */
export async function readBook(content: Buffer): Promise<ReadBook | WorkbookRefusal> {
  if (holdsMacros(content)) return { code: 'workbook-with-macros', facts: {} };
  const book = await openWorkbook(content, mostUnpacked);
  if (book === 'no-workbook') return { code: 'not-a-workbook', facts: {} };
  if (book === 'too-big') return { code: 'workbook-too-big', facts: {} };
  const hidden = book.getWorksheet(reportWorkbook.identity.sheet);
  const told = hidden === undefined ? null : identityFrom(rowsOf(hidden));
  if (told === null) return { code: 'identity-missing', facts: {} };
  const cells = new Map<string, RawCell>();
  for (const part of ['figures', 'sections'] as const) {
    const { sheet: name } = reportWorkbook[part];
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) return { code: 'sheet-missing', facts: { sheet: name } };
    collect(sheet, part, cells);
  }
  return { ...told, cells };
}

function rowsOf(sheet: Worksheet): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  sheet.eachRow((row, number) => {
    if (number > mostRows) return;
    const text = (column: number): string => {
      const raw = rawCell(row.getCell(column));
      return raw.kind === 'text' ? raw.text : raw.kind === 'number' ? String(raw.number) : '';
    };
    rows.push([text(1), text(2)]);
  });
  return rows;
}

function collect(sheet: Worksheet, part: SheetPart, cells: Map<string, RawCell>): void {
  sheet.eachRow((row, number) => {
    if (number > mostRows) return;
    row.eachCell((cell, column) => {
      const raw = column > mostColumns ? emptyCell : rawCell(cell);
      if (raw.kind !== 'empty') cells.set(cellKey(part, cell.address), raw);
    });
  });
}

/** Cells that are one on the sheet say it once, in the first of them. */
function rawCell(cell: Cell): RawCell {
  if (cell.isMerged && cell.master.address !== cell.address) return emptyCell;
  return rawOf(cell.value, /%/.test(withoutQuoted(cell.numFmt)));
}

function rawOf(value: CellValue, percent: boolean): RawCell {
  if (value === null || value === undefined) return emptyCell;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return { kind: 'number', number: value, percent };
  if (typeof value === 'boolean') return { kind: 'other', shown: value ? 'TRUE' : 'FALSE' };
  if (value instanceof Date) return dayCell(value);
  if ('richText' in value) return textCell(lettersOf(value));
  // The text of a link may be rich itself.
  if ('hyperlink' in value) return rawOf(value.text, percent);
  if ('error' in value) return { kind: 'other', shown: value.error };
  return { kind: 'formula', formula: cutText('formula' in value ? value.formula : value.sharedFormula, 200) };
}

function textCell(text: string): RawCell {
  return text === '' ? emptyCell : { kind: 'text', text: plainText(text) };
}

/** A spreadsheet knows no time zone: its day is the day as it stands there. */
function dayCell(value: Date): RawCell {
  const day = Number.isNaN(value.getTime()) ? null : parseCivilDate(value.toISOString().slice(0, 10));
  return day === null ? { kind: 'other', shown: '####' } : { kind: 'date', date: civilDate(day) };
}

/** A percent sign in quotes is a word of the format and makes no number a hundredth. */
function withoutQuoted(format: string | undefined): string {
  return (format ?? '').replace(/"[^"]*"|\\./g, '');
}
