import type { AwardMeasure } from '#domain/award-round/award.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { awardRecipientLabels, nominationStatusLabels, proposalStandingLabels } from '#domain/words/awards.ts';
import { formatDate } from '#domain/words/dates.ts';
import { exportWords } from '#domain/words/exports.ts';
import { readAwardRound } from '#api/routes/awards/read-round.route.ts';
import { integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.awardRound;

interface Evidenced {
  readonly evidence: readonly { readonly measure: AwardMeasure; readonly count: number; readonly of: number | null }[];
}

/** "3/4" of a share, a count alone, nothing where there was nothing to measure. */
function factOf({ evidence }: Evidenced, measure: AwardMeasure): string | null {
  const fact = evidence.find((one) => one.measure === measure);
  if (fact === undefined || fact.of === 0) return null;
  return fact.of === null ? String(fact.count) : `${String(fact.count)}/${String(fact.of)}`;
}

/** The list as it goes with the paper that proposes: kind by kind, in the order of the record. */
export const exportAwardRound = exportRoute({
  path: '/exports/award-round.xlsx',
  name: 'exportAwardRound',
  list: readAwardRound,
  words,
  nameOf: ({ params }) => params.round,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ kinds, nominations }) =>
        kinds.flatMap(({ id }) =>
          nominations
            .filter(({ kind, status }) => kind === id && status !== 'withdrawn')
            .sort((a, b) => (a.proposal?.place ?? 1e9) - (b.proposal?.place ?? 1e9) || a.number - b.number),
        ),
      ),
      words.columns,
      {
        kind: text((one) => one.kindName, 18),
        recipient: text((one) => awardRecipientLabels[one.recipient], 10),
        place: integer((one) => one.proposal?.place ?? null),
        name: text((one) => (one.itself ? one.unitName : one.name), 30),
        post: text((one) => one.post, 24),
        unit: text((one) => one.unitName, 24),
        reason: text((one) => one.reason, 44),
        reportsInTime: text((one) => factOf(one, 'reportsInTime'), 12),
        reportsAccepted: text((one) => factOf(one, 'reportsAccepted'), 12),
        tasksInTime: text((one) => factOf(one, 'tasksInTime'), 12),
        modelsKept: text((one) => factOf(one, 'modelsKept'), 12),
        modelsRecognised: text((one) => factOf(one, 'modelsRecognised'), 12),
        standing: text((one) => (one.proposal === null ? null : proposalStandingLabels[one.proposal.standing]), 20),
        status: text((one) => nominationStatusLabels[one.status], 14),
        because: text((one) => (one.because === '' ? null : one.because), 30),
        decision: text(
          ({ decision }) =>
            decision === null ? null : `${decision.number} (${formatDate(civilDate(decision.date))}), ${decision.by}`,
          34,
        ),
      },
    ),
  ],
});
