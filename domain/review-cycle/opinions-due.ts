import { awaitedIn, type Round } from '#domain/consolidated-report/paper.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

interface Waiting {
  readonly round: Round;
  readonly remindAt: Instant;
  /** Silent, and not asked again in a later round: of that one they are reminded. */
  readonly units: readonly UnitId[];
}

/** Rounds that somebody is to be reminded of; none once the report is approved or the conference has concluded. */
function waitingRounds(state: CycleState): readonly Waiting[] {
  if (!('paper' in state) || state.paper.approved !== null) return [];
  if (state.status === 'concluded' || state.status === 'closed') return [];
  const { rounds } = state.paper;
  return rounds.flatMap((round) => {
    const { remindAt } = round;
    if (remindAt === null) return [];
    const units = awaitedIn(round, rounds);
    return units.length === 0 ? [] : [{ round, remindAt, units }];
  });
}

export function opinionsDue(state: CycleState): readonly DueMoment[] {
  return waitingRounds(state).map(({ round, remindAt }) => ({ key: `opinions/${round.round}`, at: remindAt }));
}

/** Once, a working day before the date, those that have not answered yet. */
export function opinionReminder(state: CycleState, now: Instant): readonly CycleEvent[] {
  return waitingRounds(state)
    .filter(({ remindAt }) => remindAt <= now)
    .map(({ round: { round, dueOn }, units }) => ({ type: 'OpinionsReminded', data: { round, dueOn, units } }));
}
