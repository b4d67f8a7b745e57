import type { Opinion, Round } from '#domain/consolidated-report/paper.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Change } from '#db/projections/projector.ts';
import type { ApprovedReportTable, ReportOpinionTable, ReportRoundTable, Saved } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

/** What becomes of the consolidated report; none of it changes the page of the cycle or a member's row, but for its approval. */
export const paperEvents = ['DraftCirculated', 'OpinionGiven', 'OpinionAnswered', 'OpinionsReminded'] as const;
const told = new Set<string>([...paperEvents, 'ConsolidatedReportApproved']);

/** Few rounds, few opinions: all of them are saved whenever one changes. */
export function savePaper(writes: Together, { stream, events }: Change<CycleState>, state: CycleState): void {
  if (!('paper' in state) || !events.some(({ type }) => told.has(type))) return;
  const host = state.plan.host.unit;
  const { rounds, approved } = state.paper;
  writes.save(
    roundForm,
    rounds.map((round) => ({ ...roundRow(stream, host, round), is_last: round.round === rounds.length })),
  );
  writes.save(
    opinionForm,
    rounds.flatMap(({ round, opinions }) => opinions.map((opinion) => opinionRow(stream, host, round, opinion))),
  );
  writes.save(approvedForm, approved === null ? [] : [{ cycle: stream, host, doc: approved }]);
}

const roundForm: SavedForm<Saved<ReportRoundTable>> = { table: 'report_round', key: ['cycle', 'round'] };
const opinionForm: SavedForm<Saved<ReportOpinionTable>> = {
  table: 'report_opinion',
  key: ['cycle', 'round', 'number'],
};
const approvedForm: SavedForm<Saved<ApprovedReportTable>> = { table: 'approved_report', key: ['cycle'] };

function roundRow(
  cycle: StreamId,
  host: UnitId,
  { round, on, dueOn, units, named = [], text, figures, remindedOn }: Round,
) {
  return {
    ...{ cycle, round, host, circulated_on: on, due_on: dueOn, units, named, text, figures },
    reminded_on: remindedOn ?? null,
  } satisfies Omit<Saved<ReportRoundTable>, 'is_last'>;
}

function opinionRow(
  cycle: StreamId,
  host: UnitId,
  round: number,
  { number, unit, section, text, at, answer, agrees }: Opinion,
) {
  return {
    ...{ cycle, round, number, host, unit, section, text, answer, agrees: agrees === true },
    given_at: at,
  } satisfies Saved<ReportOpinionTable>;
}
