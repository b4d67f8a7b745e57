import { z } from 'zod';
import type { SheetCells } from '#domain/register-import/cells.ts';
import { mostPasted, parseTable } from '#domain/register-import/parse-table.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { mostRows, readCells } from '#api/support/read-cells.ts';

/** A list's text: 3,321 communes with their people are well under it. */
export const TableText = z.string().max(4_000_000);
export const WorkbookField = z.base64().max(7_000_000);

/** The cells of a pasted table, or of a workbook where one is sent. */
export async function sentSheets({ text = '', workbook }: Sent): Promise<readonly SheetCells[]> {
  if (workbook === undefined) {
    const rows = parseTable(text);
    if (typeof rows === 'string') throw invalidField('/text', 'too-many', { max: mostPasted[rows] });
    return [{ name: '', rows }];
  }
  const sheets = await readCells(Buffer.from(workbook, 'base64'));
  if (sheets === 'no-workbook') throw invalidField('/workbook', 'not-a-workbook');
  if (sheets === 'too-many-rows') throw invalidField('/workbook', 'too-many', { max: mostRows });
  return sheets;
}

interface Sent {
  readonly text?: string | undefined;
  readonly workbook?: string | undefined;
}
