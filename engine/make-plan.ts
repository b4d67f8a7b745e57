import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { frameOf, type Made, makePlan, type PlanFrame } from '#domain/review-cycle/make-plan.ts';
import type { SuperiorCall } from '#domain/review-cycle/plan.ts';
import type { PlanContentWish, PlanWish } from '#domain/review-cycle/plan-wish.ts';
import { cycleDoc, cycleMember } from '#db/queries/cycle.query.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { plannedYears } from '#engine/sealed-years.ts';
import { templateOf } from '#engine/states/template.ts';

/** A plan from what a person wishes and what is registered. Stores nothing. */
export async function planOf(deps: RecordDeps, wish: PlanWish, now: Instant): Promise<Made> {
  const framed = frameOf(await organisationState(deps), wish, now);
  return framed.kind === 'fault' ? framed : planWithin(deps, framed.frame, wish);
}

/** The same within a cycle that is already planned. */
export async function planWithin(deps: RecordDeps, frame: PlanFrame, wish: PlanContentWish): Promise<Made> {
  const template = await templateOf(deps, wish.template.id, wish.template.version);
  const above = await superiorCall(deps, wish.levels?.above ?? null, frame);
  const named = await plannedYears(deps, wish.years ?? [], frame);
  return makePlan(await organisationState(deps), template, frame, wish, { above, ...named });
}

/** What that cycle asks of the host, and by when as of today; null: nothing, or not now. */
async function superiorCall(
  { db }: RecordDeps,
  cycle: StreamId | null,
  { host, cycle: own, clock }: PlanFrame,
): Promise<SuperiorCall | null> {
  if (cycle === null || cycle === own) return null;
  const [doc, member] = await Promise.all([cycleDoc(db, cycle), cycleMember(db, cycle, host.unit)]);
  if (member === undefined || doc === null || !('deadlines' in doc)) return null;
  const due = doc.deadlines.find(({ deadline }) => deadline.version === member.deadline_version)?.deadline;
  // A rehearsal asks nothing of anybody in earnest, and is asked nothing by a real cycle.
  const apart = (doc.plan.clock === null) !== (clock === null);
  return due === undefined || apart || doc.status === 'planned' ? null : { cycle, date: due.date, hour: due.hour };
}
