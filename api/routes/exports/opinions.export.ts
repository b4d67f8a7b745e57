import type { z } from 'zod';
import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { readDraftRounds } from '#api/routes/consolidated-report/read-rounds.route.ts';
import { ofCycle } from '#api/routes/exports/of-rehearsal.ts';
import { instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.opinions;

/** Bảng tổng hợp, tiếp thu, giải trình ý kiến: a row per opinion, and one for whoever was asked and said nothing. */
export const exportOpinions = exportRoute({
  path: '/exports/opinions.xlsx',
  name: 'exportOpinions',
  list: readDraftRounds,
  words,
  ofRehearsal: ofCycle,
  nameOf: ({ params: { cycle } }) => cycle,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ rounds }) => rounds.flatMap(rowsOf)),
      words.columns,
      {
        round: integer(({ round }) => round),
        unit: text(({ name }) => name, 36),
        section: text(({ opinion }) => (opinion === null ? null : (opinion.heading ?? words.whole)), 30),
        text: text(({ opinion, awaited }) => opinion?.text ?? (awaited ? words.silent : words.askedAgain), 60),
        givenAt: instant(({ opinion }) => opinion?.at ?? null),
        answer: text(({ opinion }) => answerOf(opinion), 18),
        words: text(({ opinion }) => opinion?.answer?.text ?? null, 60),
      },
    ),
  ],
});

type Round = z.output<typeof readDraftRounds.route.output>['rounds'][number];
type Opinion = Round['opinions'][number];

interface Row {
  readonly round: number;
  readonly name: string;
  readonly opinion: Opinion | null;
  readonly awaited: boolean;
}

function rowsOf({ round, opinions, asked }: Round): readonly Row[] {
  return [
    ...opinions.map((opinion) => ({ round, name: opinion.name, opinion, awaited: false })),
    ...asked.flatMap(({ name, answered, awaited }) => (answered ? [] : [{ round, name, opinion: null, awaited }])),
  ];
}

function answerOf(opinion: Opinion | null): string | null {
  if (opinion === null) return null;
  if (opinion.agrees && opinion.answer === null) return words.agrees;
  return opinion.answer === null ? words.open : label('opinionAnswer', opinion.answer.kind);
}
