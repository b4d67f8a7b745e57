import type { z } from 'zod';
import { shareOf } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { type CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** Where a unit's report stands, for whoever may read it; of no member there is none. */
export async function reportPlace(deps: ApiDeps, actor: Actor, params: z.output<typeof CycleUnitParams>) {
  const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
  const unit = unitId(params.unit);
  authorise(actor, 'readReport', shareOf(unit, place.host));
  const member = await cycleMember(deps.db, place.stream, unit);
  if (member === undefined) throw new Problem('not-found');
  return { place, unit, member };
}
