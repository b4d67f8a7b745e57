import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { missingUnits } from '#api/routes/cycles/missing-units.route.ts';
import { yesNo } from '#api/routes/exports/words.ts';
import { date, deadline, sheetOf, text } from '#api/support/columns.ts';
import { ofCycle } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.missing;
const { why } = exportPhrases;

export const exportMissing = exportRoute({
  path: '/exports/missing.xlsx',
  name: 'exportMissingUnits',
  list: missingUnits,
  words,
  ofRehearsal: ofCycle,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ missing, notAccepted }) => [
        ...missing.map((row) => ({ ...row, why: why.missing })),
        ...notAccepted.map((row) => ({ ...row, why: why.notAccepted })),
      ]),
      words.columns,
      {
        unit: text((row) => row.name, 36),
        why: text((row) => row.why),
        status: text((row) => label('submissionStatus', row.status), 22),
        dueAt: deadline((row) => row.dueAt),
        overdue: text((row) => yesNo(row.overdue), 10),
        lastRemindedOn: date((row) => row.lastRemindedOn),
      },
    ),
  ],
});
