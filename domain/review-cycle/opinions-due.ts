import { silentUnits } from '#domain/consolidated-report/paper.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** The round that is asked now: only the last one is, and none once the report is approved or the conference has concluded. */
function openRound(state: CycleState) {
  if (!('paper' in state) || state.paper.approved !== null) return null;
  if (state.status === 'concluded' || state.status === 'closed') return null;
  return state.paper.rounds.at(-1) ?? null;
}

export function opinionsDue(state: CycleState): readonly DueMoment[] {
  const round = openRound(state);
  if (round === null || round.remindAt === null || silentUnits(round).length === 0) return [];
  return [{ key: `opinions/${round.round}`, at: round.remindAt }];
}

/** Once, a working day before the date, those that have not answered yet. */
export function opinionReminder(state: CycleState, now: Instant): readonly CycleEvent[] {
  const round = openRound(state);
  if (round === null || round.remindAt === null || round.remindAt > now) return [];
  const units = silentUnits(round);
  if (units.length === 0) return [];
  return [{ type: 'OpinionsReminded', data: { round: round.round, dueOn: round.dueOn, units } }];
}
