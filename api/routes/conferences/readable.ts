import { isStaffOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** A conference that the actor may read. One whose convening still waits for the engine has nothing to show yet. */
export async function readableConference(deps: ApiDeps, actor: Actor, slug: string) {
  const place = await placeOrNotFound(deps, conferenceStream(slug), 'conference');
  await authoriseReading(deps, actor, 'readConference', place);
  const row = await conferenceRow(deps.db, place.stream);
  if (row === undefined) throw new Problem('engine-unavailable', {}, { retryAfter: 2 });
  return { place, row, state: row.doc, staff: isHostStaff(place, actor) };
}

/** The host's staff sees drafts, too; everybody else what has been issued. */
export function isHostStaff(place: Place, actor: Actor): boolean {
  return isStaffOf(place.host, actor);
}
