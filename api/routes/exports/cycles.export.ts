import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { listCycles } from '#api/routes/cycles/list-cycles.route.ts';
import { lines, yesNo } from '#api/routes/exports/words.ts';
import { date, deadline, sheetOf, text } from '#api/support/columns.ts';
import { ofFlag } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.cycles;

export const exportCycles = exportRoute({
  path: '/exports/cycles.xlsx',
  name: 'exportCycles',
  list: listCycles,
  words,
  ofRehearsal: ofFlag,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ cycles }) => cycles),
      words.columns,
      {
        period: text((row) => row.period.label),
        committee: text((row) => row.committee.name, 40),
        programmes: text((row) => lines(row.programmes.map((code) => label('programme', code)))),
        reviewKind: text((row) => label('reviewKind', row.reviewKind), 12),
        inspectedOn: date((row) => row.inspection?.on ?? null),
        inspectedBy: text((row) => row.inspection?.team ?? '', 28),
        status: text((row) => label('cycleStatus', row.status)),
        cutOff: date((row) => row.cutOff),
        dueAt: deadline((row) => row.dueAt),
        rehearsal: text((row) => yesNo(row.rehearsal), 10),
        cycle: text((row) => row.cycle),
      },
    ),
  ],
});
