import type { z } from 'zod';
import { exportWords } from '#domain/words/exports.ts';
import { answerStanceLabels, towardsLabels } from '#domain/words/labels.ts';
import { ofFlag } from '#api/routes/exports/of-rehearsal.ts';
import { lines, yesNo } from '#api/routes/exports/words.ts';
import { listRecommendations } from '#api/routes/recommendations/list-recommendations.route.ts';
import type { AskedShape } from '#api/routes/recommendations/shape.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.recommendations;

export const exportRecommendations = exportRoute({
  path: '/exports/recommendations.xlsx',
  name: 'exportRecommendations',
  list: listRecommendations,
  words,
  ofRehearsal: ofFlag,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ recommendations }) => recommendations),
      words.columns,
      {
        statement: text((row) => row.statement, 60),
        towards: text((row) => (row.towards === null ? null : towardsLabels[row.towards]), 16),
        from: text((row) => row.from, 24),
        to: text((row) => lines(row.to.map(({ name }) => name)), 30),
        notice: text((row) => row.notice),
        since: date((row) => row.since),
        age: integer((row) => row.age),
        answered: text((row) => yesNo(row.answered), 12),
        answers: text((row) => lines(row.answers.filter(({ stands }) => stands).map(saidIn)), 60),
      },
    ),
  ],
});

function saidIn({ by, number, stance, text: said }: Answer): string {
  const paper = number === null ? '' : ` (${number})`;
  return `${by}${paper}: ${answerStanceLabels[stance]}. ${said}`;
}

type Answer = z.output<typeof AskedShape>['answers'][number];
