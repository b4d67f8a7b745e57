import { z } from 'zod';
import { parseTable } from '#domain/register-import/parse-table.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { mostRows, readCells } from '#api/support/read-cells.ts';

/** A list's text: 3,321 communes with their people are well under it. */
const longest = 4_000_000;

/** Reading is not judging: a cell that is wrong is put right on the screen, and looked at again from there. */
export const readList = adminRoute({
  method: 'POST',
  path: '/organisation/import-read',
  name: 'readList',
  summary: 'The cells of a pasted table, of a CSV file’s text or of a workbook (.xlsx, base64); nothing is kept',
  large: true,
  heavy: true,
  takes: {
    body: z.strictObject({
      text: z.string().max(longest).optional(),
      workbook: z.base64().max(7_000_000).optional(),
    }),
  },
  output: z.object({ sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })) }),
  async answer({ body }) {
    if (body.workbook !== undefined) {
      const sheets = await readCells(Buffer.from(body.workbook, 'base64'));
      if (sheets === 'no-workbook') throw invalidField('/workbook', 'not-a-workbook');
      if (sheets === 'too-many-rows') throw invalidField('/workbook', 'too-many', { max: mostRows });
      return { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })) };
    }
    return { sheets: [{ name: '', rows: parseTable(body.text ?? '').map((row) => [...row]) }] };
  },
});
