import { cycleDoc } from '#db/queries/cycle.query.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#api/support/stream-places.ts';

/** The cycle as projected. One whose plan still waits for the engine is not unknown: it will be there. */
export async function docOf(deps: ApiDeps, place: Place): Promise<CycleDoc> {
  const doc = await cycleDoc(deps.db, place.stream);
  if (doc !== null) return doc;
  const waiting = await deps.db
    .selectFrom('inbox')
    .select('receipt')
    .where('stream', '=', place.stream)
    .where('done_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  throw waiting === undefined ? new Problem('not-found') : new Problem('engine-unavailable', {}, { retryAfter: 2 });
}
