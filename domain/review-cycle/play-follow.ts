import type { Given } from '#domain/kernel/decision.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export interface PlayedFollow {
  readonly letters: readonly CycleLetter[];
  readonly obstacle: Refusal | null;
}

/** What following the calendar in force would write, or what would refuse it: by the cycle's own code, storing nothing. */
export function playFollow(state: CycleState, given: Given): PlayedFollow {
  const data = { calendar: given.calendar.version, reason: '–' };
  const decision = reviewCycle.decide(state, { type: 'FollowCalendar', data }, given);
  if (decision.kind === 'refused') return { letters: [], obstacle: decision.refusal };
  let after = state;
  const letters: CycleLetter[] = [];
  for (const event of decision.kind === 'accepted' ? decision.events : []) {
    after = reviewCycle.evolve(after, event, given.at);
    letters.push(...(reviewCycle.letters(after, event) as readonly CycleLetter[]));
  }
  return { letters, obstacle: null };
}
