import { exportWords } from '#domain/words/exports.ts';
import { ofFlag } from '#api/routes/exports/of-rehearsal.ts';
import { lines, yesNo } from '#api/routes/exports/words.ts';
import { listShortcomings } from '#api/routes/shortcomings/list-shortcomings.route.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.shortcomings;

export const exportShortcomings = exportRoute({
  path: '/exports/shortcomings.xlsx',
  name: 'exportShortcomings',
  list: listShortcomings,
  words,
  ofRehearsal: ofFlag,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ shortcomings }) => shortcomings),
      words.columns,
      {
        statement: text((row) => row.statement, 60),
        unit: text((row) => row.unit?.name ?? null, 24),
        recurs: text((row) => yesNo(row.recurs), 12),
        recurrences: integer((row) => row.recurrences),
        since: date((row) => row.since),
        last: date((row) => row.last),
        age: integer((row) => row.age),
        lastNotice: text((row) => row.lastNotice),
        committees: text((row) => lines(row.committees), 40),
        stated: text((row) => lines(row.stated.map(({ title }) => title)), 50),
      },
    ),
  ],
});
