import type { CellValue, Worksheet } from 'exceljs';
import { outlineFileSentence, outlineFileWords } from '#domain/words/outline-file.ts';
import { outlineFromSheets } from '#api/outlines/from-sheets.ts';
import type { Grid } from '#api/outlines/grid.ts';
import { faulty, type ReadOutline } from '#api/outlines/read-outline.ts';
import { openWorkbook } from '#api/support/open-workbook.ts';
import { spoken } from '#api/support/spoken.ts';
import { lettersOf } from '#api/support/rich-text.ts';

const mostRows = 5_000;
const mostColumns = 40;

/** A workbook of whatever program, as an outline. */
export async function outlineFromWorkbook(content: Buffer): Promise<ReadOutline> {
  const book = await openWorkbook(content);
  if (book === 'no-workbook') return whole('not-a-workbook');
  if (book === 'too-big') return whole('workbook-too-big');
  const grids = book.worksheets.map(gridOf);
  return grids.some(({ rows }) => rows.length > mostRows) ? whole('too-many-rows') : outlineFromSheets(grids);
}

function whole(code: 'not-a-workbook' | 'workbook-too-big' | 'too-many-rows'): ReadOutline {
  return faulty([{ place: { kind: 'file' }, sentence: outlineFileSentence(code, { most: mostRows }, spoken()) }]);
}

function gridOf(sheet: Worksheet): Grid {
  const rows: (string | null)[][] = [];
  sheet.eachRow((row, number) => {
    if (number > mostRows + 1) return;
    // A row without a word is kept as its place: cells are told by their address.
    while (rows.length < number) rows.push([]);
    const cells = rows[number - 1] ?? [];
    row.eachCell((cell, column) => {
      if (column > mostColumns) return;
      while (cells.length < column) cells.push('');
      // Cells that are one on the sheet say it once, in the first of them.
      cells[column - 1] = cell.isMerged && cell.master.address !== cell.address ? '' : textOf(cell.value);
    });
  });
  return { name: sheet.name, rows };
}

/** No formula is calculated: what the program that wrote it had found is taken. Null = no text. */
function textOf(value: CellValue): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? outlineFileWords.required.yes : outlineFileWords.required.no;
  if (value instanceof Date) return null;
  if ('richText' in value) return lettersOf(value).normalize('NFC');
  if ('hyperlink' in value) return value.text.normalize('NFC');
  if ('result' in value) return textOf(value.result ?? null);
  return null;
}
