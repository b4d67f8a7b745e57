import type { AggregateKind, StreamId } from '#domain/kernel/ids.ts';
import type { Registry } from '#db/carry-out/ports.ts';
import type { StateCache } from '#db/carry-out/state-cache.ts';
import type { Db } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';

/** The state of a stream as of its last event. What this process has folded before is not read again. */
export async function currentState(
  deps: { readonly db: Db; readonly registry: Registry; readonly cache: StateCache },
  kind: AggregateKind,
  stream: StreamId,
): Promise<{ readonly state: unknown; readonly version: number }> {
  const { aggregate } = deps.registry[kind];
  const known = deps.cache.get(stream) ?? { state: aggregate.initial, version: 0 };
  const missing = await loadStream(deps.db, stream, known.version);
  if (missing.length === 0) return known;
  const entry = {
    state: missing.reduce((state, event) => aggregate.evolve(state, event, event.occurredAt), known.state),
    version: missing.at(-1)?.version ?? known.version,
  };
  deps.cache.remember(stream, entry);
  return entry;
}
