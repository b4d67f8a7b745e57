import { z } from 'zod';
import { adminRoute } from '#api/accounts/account-route.ts';
import { sentSheets, TableText, WorkbookField } from '#api/support/sent-table.ts';

/** Reading is not judging: a cell that is wrong is put right on the screen, and looked at again from there. */
export const readList = adminRoute({
  method: 'POST',
  path: '/organisation/import-read',
  name: 'readList',
  summary: 'The cells of a pasted table, of a CSV file’s text or of a workbook (.xlsx, base64); nothing is kept',
  large: true,
  heavy: true,
  takes: {
    body: z.strictObject({ text: TableText.optional(), workbook: WorkbookField.optional() }),
  },
  output: z.object({ sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })) }),
  async answer({ body }) {
    const sheets = await sentSheets(body);
    return { sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })) };
  },
});
