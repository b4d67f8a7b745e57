import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { isStaffOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { inspectionRow } from '#db/queries/inspections.query.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';
import { placeOrNotFound, Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

export const InspectionParams = z.object({ inspection: Slug });
type Params = z.output<typeof InspectionParams>;

export function inspectionOf({ inspection }: Params): StreamId {
  return streamOf('inspection', inspection);
}

/** One the rows let the actor see: the host's staff, and the units that are inspected or were given a task. */
export async function readableInspection(deps: ApiDeps, actor: Actor, params: Params) {
  authorise(actor, 'listConferences', installation);
  const place = await placeOrNotFound(deps, inspectionOf(params), 'inspection');
  const row = await inspectionRow(deps.db, place.stream);
  if (row === undefined) throw new Problem('not-found');
  return { place, row, state: row.doc, staff: isStaffOf(row.host, actor) };
}

/** What is not issued yet the host's staff alone looks at. */
export async function staffedInspection(deps: ApiDeps, actor: Actor, params: Params) {
  const found = await readableInspection(deps, actor, params);
  if (!found.staff) throw new Problem('not-permitted', { role: actor.role, liftedBy: 'coordinator, leader' });
  return { ...found, given: await givenNow(deps, actor, null, found.place.host) };
}
