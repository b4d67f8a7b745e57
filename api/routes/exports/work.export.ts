import { workKindLabels } from '#domain/words/labels.work.ts';
import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { lines, yesNo } from '#api/routes/exports/words.ts';
import { readWork } from '#api/routes/work/work.route.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.work;
const kinds: Readonly<Record<string, string>> = workKindLabels;

export const exportWork = exportRoute({
  path: '/exports/work.xlsx',
  name: 'exportWork',
  list: readWork,
  words,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ groups }) => groups.flatMap(({ items }) => items)),
      words.columns,
      {
        kind: text((item) => kinds[item.kind] ?? item.kind, 36),
        due: date((item) => item.due?.day ?? null),
        daysLeft: integer((item) => item.due?.daysLeft ?? null),
        overdue: text((item) => (item.due === null ? null : yesNo(item.due.overdue)), 10),
        unit: text((item) => item.unit?.name ?? lines(item.names), 32),
        count: integer((item) => item.count),
        about: text((item) => item.task?.statement ?? item.conference?.title ?? item.cycle?.period ?? null, 50),
        programmes: text((item) => lines((item.cycle?.programmes ?? []).map((code) => label('programme', code)))),
        reasons: text((item) => lines(item.reasons), 40),
        rehearsal: text((item) => yesNo(item.rehearsal), 10),
      },
    ),
  ],
});
