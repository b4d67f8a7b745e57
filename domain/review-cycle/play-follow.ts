import type { Given } from '#domain/kernel/decision.ts';
import { playOut } from '#domain/kernel/play.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import { letters as lettersOn } from '#domain/review-cycle/letters.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export interface PlayedFollow {
  readonly letters: readonly CycleLetter[];
  readonly obstacle: Refusal | null;
}

/** What following the calendar in force would write, or what would refuse it: by the cycle's own code, storing nothing. */
export function playFollow(state: CycleState, given: Given): PlayedFollow {
  const data = { calendar: given.calendar.version, reason: '–' };
  const played = playOut(reviewCycle, state, [{ type: 'FollowCalendar', data }], given);
  if (played.kind === 'refused') return { letters: [], obstacle: played.refusal };
  return { letters: played.steps.flatMap((step) => lettersOn(step.state, step.event)), obstacle: null };
}
