import type { Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleEvent, PlanMade } from '#domain/review-cycle/events.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import { letters as lettersOn } from '#domain/review-cycle/letters.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export type PlanPreview =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'accepted';
      readonly made: PlanMade;
      readonly letters: readonly { readonly at: Instant; readonly letter: CycleLetter }[];
    };

/** More moments than any ladder has: a fault in the ladder must not keep a request for ever. */
const mostMoments = 2000;

/**
 * Plays the cycle with the domain's own code, storing nothing: planned, called at once, then only time passes. What comes
 * out is what will be sent if no unit ever reports.
 */
export function rehearse(plan: CyclePlan, given: Given): PlanPreview {
  const planned = reviewCycle.decide(reviewCycle.initial, { type: 'PlanCycle', data: plan }, given);
  if (planned.kind === 'refused') return planned;
  const made = planned.kind === 'accepted' ? planned.events.find((event) => event.type === 'CyclePlanned') : undefined;
  if (planned.kind !== 'accepted' || made === undefined) throw new Error('a plan that makes no plan');
  const letters: { at: Instant; letter: CycleLetter }[] = [];
  let state: CycleState = reviewCycle.initial;
  const happen = (event: CycleEvent, at: Instant): void => {
    state = reviewCycle.evolve(state, event, at);
    for (const letter of lettersOn(state, event)) letters.push({ at, letter });
  };
  for (const event of planned.events) happen(event, given.at);
  const call: CycleCommand = { type: 'IssueCall', data: { number: 1, date: vietnamDate(given.at) } };
  const called = reviewCycle.decide(state, call, given);
  if (called.kind === 'refused') return called;
  if (called.kind === 'accepted') for (const event of called.events) happen(event, given.at);
  for (let moment = 0; moment < mostMoments; moment += 1) {
    const due = reviewCycle.nextDue(state);
    if (due === null) break;
    const events = reviewCycle.advance(state, due.at);
    if (events.length === 0) break;
    for (const event of events) happen(event, due.at);
  }
  return { kind: 'accepted', made: made.data, letters };
}
