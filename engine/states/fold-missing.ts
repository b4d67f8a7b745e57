import type { StreamId } from '#domain/kernel/ids.ts';
import type { AnyAggregate } from '#engine/ports.ts';
import type { CachedState } from '#engine/state-cache.ts';
import type { Db } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';

/** What is known of a stream, brought up to its last event; the same object when nothing was missing. */
export async function foldMissing(
  db: Db,
  aggregate: AnyAggregate,
  stream: StreamId,
  known: CachedState,
): Promise<CachedState> {
  const missing = await loadStream(db, stream, known.version);
  const last = missing.at(-1);
  if (last === undefined) return known;
  return {
    state: missing.reduce((state, event) => aggregate.evolve(state, event, event.occurredAt), known.state),
    version: last.version,
  };
}
