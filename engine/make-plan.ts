import type { Instant } from '#domain/kernel/instant.ts';
import { frameOf, type Made, makePlan, type PlanFrame } from '#domain/review-cycle/make-plan.ts';
import type { PlanContentWish, PlanWish } from '#domain/review-cycle/plan-wish.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { templateOf } from '#engine/states/template.ts';

/** A plan from what a person wishes and what is registered. Stores nothing. */
export async function planOf(deps: RecordDeps, wish: PlanWish, now: Instant): Promise<Made> {
  const framed = frameOf(await organisationState(deps), wish, now);
  return framed.kind === 'fault' ? framed : planWithin(deps, framed.frame, wish);
}

/** The same within a cycle that is already planned. */
export async function planWithin(deps: RecordDeps, frame: PlanFrame, wish: PlanContentWish): Promise<Made> {
  const template = await templateOf(deps, wish.template.id, wish.template.version);
  return makePlan(await organisationState(deps), template, frame, wish);
}
