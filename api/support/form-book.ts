import type { Cell, Row, Worksheet } from 'exceljs';
import type { FormColumnKind, FormTable } from '#domain/documents/form-table.ts';
import { headWords, markOf } from '#domain/documents/layout-words.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { reportPaperWords as words } from '#domain/words/exports.ts';
import { bookContent } from '#api/support/book-content.ts';
import { fitRows, linesOf } from '#api/support/row-heights.ts';
import { setText } from '#api/support/workbook.ts';
import { decimalFormat } from '#api/support/workbook-cells.ts';

const widths: Readonly<Record<FormColumnKind, number>> = { ordinal: 8, label: 48, measure: 14, figure: 16, note: 30 };
const line = { style: 'thin' } as const;
const borders = { top: line, bottom: line, left: line, right: line };
const font = { name: 'Times New Roman', size: 12 };
/** Of a line in that font, in points. */
const lineHeight = 16;

/** A form alone, as a sheet to print: whose it is above, the table, who made it and who signs below. */
export async function writeFormBook(document: OfficialDocument, form: FormTable): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const mark = markOf(document);
  const sheet = book.addWorksheet(words.sheet, mark === null ? {} : { headerFooter: { oddHeader: `&C&B${mark}` } });
  sheet.views = [{ showGridLines: false }];
  sheet.columns = form.columns.map(({ as }) => ({ width: widths[as] }));
  const width = form.columns.length;
  const half = Math.max(1, Math.floor(width / 2));
  const { superior, issuer, number, right, placeAndDate } = headWords(document);
  const [annex] = document.annexes ?? [];
  pair(sheet, half, width, [superior === '' ? issuer : superior, right[0]], { bold: superior === '' });
  pair(sheet, half, width, [superior === '' ? '' : issuer, right[1] ?? ''], { bold: true });
  pair(sheet, half, width, [number, placeAndDate], {});
  across(sheet, width, mark ?? '', { bold: true });
  across(sheet, width, (annex?.title ?? '').toLocaleUpperCase('vi'), { bold: true });
  across(sheet, width, annex?.attachedTo ?? '', { italic: true });
  sheet.addRow([]);
  addTable(sheet, form);
  sheet.addRow([]);
  pair(sheet, half, width, [words.maker, document.signer.post.toLocaleUpperCase('vi')], { bold: true });
  for (let left = 3; left > 0; left -= 1) sheet.addRow([]);
  pair(sheet, half, width, ['', document.signer.name], { bold: true });
  return await bookContent(book);
}

function addTable(sheet: Worksheet, { columns, rows }: FormTable): void {
  const head = sheet.addRow([]);
  columns.forEach(({ title }, at) => {
    set(head.getCell(at + 1), title, { bold: true }, 'center');
    head.getCell(at + 1).border = borders;
  });
  for (const { as, depth, cells } of rows) {
    const row = sheet.addRow([]);
    columns.forEach((column, at) => {
      const cell = row.getCell(at + 1);
      const text = cells[at] ?? '';
      if (column.as !== 'figure' || !setFigure(cell, text)) setText(cell, text);
      cell.font = { ...font, bold: as !== 'line' };
      const horizontal =
        column.as === 'figure' ? 'right' : column.as === 'label' || column.as === 'note' ? 'left' : 'center';
      cell.alignment = {
        horizontal,
        vertical: 'top',
        wrapText: true,
        ...(column.as === 'label' ? { indent: depth } : {}),
      };
      cell.border = borders;
    });
  }
  const letters = columns.map(({ as }, at) => [sheet.getColumn(at + 1).letter, widths[as]] as const);
  fitRows(sheet, head.number, Object.fromEntries(letters), lineHeight);
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${head.number}:${head.number}`,
  });
}

/** A figure as an office writes it is a number in its cell; whatever could be read in two ways stays as it was written. */
function setFigure(cell: Cell, shown: string): boolean {
  const percent = shown.endsWith('%');
  const text = percent ? shown.slice(0, -1).trimEnd() : shown;
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(text) || /^\d{1,3},\d{3}$/.test(text)) return false;
  const plain = text.replaceAll('.', '').replace(',', '.');
  const format = decimalFormat(plain);
  if (format === null) return false;
  cell.value = percent ? Number(`${plain}e-2`) : Number(plain);
  cell.numFmt = percent ? `${format}%` : format;
  return true;
}

type Look = { readonly bold?: boolean; readonly italic?: boolean };

function pair(sheet: Worksheet, half: number, width: number, texts: readonly [string, string], look: Look): void {
  const row = sheet.addRow([]);
  set(row.getCell(1), texts[0], look, 'center');
  if (half > 1) sheet.mergeCells(row.number, 1, row.number, half);
  heighten(row, [[texts[0], 1, half], ...(width > half ? [[texts[1], half + 1, width] as const] : [])]);
  if (width <= half) return;
  set(row.getCell(half + 1), texts[1], look, 'center');
  if (width > half + 1) sheet.mergeCells(row.number, half + 1, row.number, width);
}

function across(sheet: Worksheet, width: number, text: string, look: Look): void {
  const row = sheet.addRow([]);
  set(row.getCell(1), text, look, 'center');
  sheet.mergeCells(row.number, 1, row.number, width);
  heighten(row, [[text, 1, width]]);
}

/** Of cells that are merged no program reckons the height. */
function heighten(row: Row, texts: readonly (readonly [text: string, from: number, to: number])[]): void {
  const lines = texts.map(([text, from, to]) => {
    const room = Array.from({ length: to - from + 1 }, (_, at) => row.worksheet.getColumn(from + at).width ?? 8);
    return linesOf(
      text,
      room.reduce((sum, each) => sum + each, 0),
    );
  });
  const most = Math.max(...lines);
  if (most > 1) row.height = lineHeight * most;
}

function set(cell: Cell, text: string, look: Look, horizontal: 'center'): void {
  setText(cell, text);
  cell.font = { ...font, ...look };
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
}
