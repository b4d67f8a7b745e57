import { commandWaits } from '#db/inbox/waiting.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** The cycle as projected. One whose plan still waits for the engine is not unknown: it will be there. */
export async function docOf(deps: ApiDeps, place: Place): Promise<CycleDoc> {
  const doc = await cycleDoc(deps.db, place.stream);
  if (doc !== null) return doc;
  throw (await commandWaits(deps.db, place.stream))
    ? new Problem('engine-unavailable', {}, { retryAfter: 2 })
    : new Problem('not-found');
}
