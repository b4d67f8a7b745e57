import { outlineFile } from '#domain/words/outline-file.ts';
import { outlineSheets } from '#api/outlines/sheets.ts';
import { readTemplate } from '#api/routes/templates/read-template.route.ts';
import { exportRoute } from '#api/support/export-route.ts';

/** The workbook an office works on outside and hands in again: what it holds is read back to the same template. */
export const exportTemplate = exportRoute({
  path: '/exports/template.xlsx',
  name: 'exportTemplate',
  list: readTemplate,
  words: outlineFile,
  sheets: (answers) => answers.flatMap(({ template }) => outlineSheets(template)),
});
