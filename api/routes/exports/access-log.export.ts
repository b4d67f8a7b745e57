import { accessKindLabels } from '#domain/words/labels.access.ts';
import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { readAccessLog } from '#api/accounts/admin/access-log.route.ts';
import { instant, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.accessLog;

export const exportAccessLog = exportRoute({
  path: '/exports/access-log.xlsx',
  name: 'exportAccessLog',
  list: readAccessLog,
  words,
  paged: {
    first: { limit: 5000 },
    next: ({ next }) => (next === null ? null : { before: { day: next.slice(0, 10), number: Number(next.slice(11)) } }),
  },
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ lines }) => lines),
      words.columns,
      {
        at: instant((row) => row.at),
        kind: text((row) => accessKindLabels[row.kind], 28),
        person: text((row) => row.person),
        login: text((row) => row.login),
        role: text((row) => (row.role === null ? null : label('role', row.role))),
        unit: text((row) => row.unitName),
        address: text((row) => row.address, 18),
        detail: text((row) => JSON.stringify(row.detail), 60),
      },
    ),
  ],
});
