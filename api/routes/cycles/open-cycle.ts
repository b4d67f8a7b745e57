import type { Actor } from '#domain/kernel/actor.ts';
import type { Collected, Collecting } from '#domain/review-cycle/state.ts';
import { takingReports } from '#domain/review-cycle/members.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';
import { cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** What is not issued yet is the staff's; null: no report is asked for any more, or not yet. */
export async function staffedCycle(deps: ApiDeps, actor: Actor, cycle: string) {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  await authoriseReading(deps, actor, 'readBoard', place);
  const whole = await currentCycle(deps, place.stream);
  const state: Collecting | Collected | null = takingReports(whole);
  const clock = 'plan' in whole ? (whole.plan?.clock ?? null) : null;
  return { place, whole, state, given: await givenNow(deps, actor, clock, place.host) };
}
