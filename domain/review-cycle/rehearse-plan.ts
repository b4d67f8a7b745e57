import type { Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type PlayedStep, playOut, timePasses } from '#domain/kernel/play.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { PlanMade } from '#domain/review-cycle/events/plan-events.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import { letters as lettersOn } from '#domain/review-cycle/letters.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { sumsYears } from '#domain/review-cycle/plan-years.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export type PlanPreview =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'accepted';
      readonly made: PlanMade;
      readonly letters: readonly { readonly at: Instant; readonly letter: CycleLetter }[];
    };

/**
 * Plays the cycle with the domain's own code, storing nothing: planned, called at once, then only time passes. What comes
 * out is what will be sent if no unit ever reports.
 */
export function rehearse(plan: CyclePlan, given: Given): PlanPreview {
  const call: CycleCommand = { type: 'IssueCall', data: { number: 1, date: vietnamDate(given.at) } };
  const planned: CycleCommand = { type: 'PlanCycle', data: plan };
  // What sums years calls for nothing.
  const played = playOut(reviewCycle, reviewCycle.initial, sumsYears(plan) ? [planned] : [planned, call], given);
  if (played.kind === 'refused') return played;
  const made = played.steps.map(({ event }) => event).find((event) => event.type === 'CyclePlanned');
  if (made === undefined) throw new Error('a plan that makes no plan');
  const letters = [{ at: given.at, steps: played.steps }, ...timePasses(reviewCycle, played.state)].flatMap(
    ({ at, steps }) => lettersAt(at, steps),
  );
  return { kind: 'accepted', made: made.data, letters };
}

function lettersAt(at: Instant, steps: readonly PlayedStep<CycleState, CycleEvent>[]) {
  return steps.flatMap(({ state, event }) => lettersOn(state, event).map((letter) => ({ at, letter })));
}
