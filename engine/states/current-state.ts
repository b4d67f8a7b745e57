import type { AggregateKind, StreamId } from '#domain/kernel/ids.ts';
import type { Registry } from '#engine/ports.ts';
import type { CachedState, StateCache } from '#engine/state-cache.ts';
import type { Db } from '#db/database.ts';
import { foldMissing } from '#engine/states/fold-missing.ts';

/** The state of a stream as of its last event. What this process has folded before is not read again. `record`: see RecordDeps. */
export async function currentState(
  deps: { readonly db: Db; readonly record?: Db; readonly registry: Registry; readonly cache: StateCache },
  kind: AggregateKind,
  stream: StreamId,
): Promise<CachedState> {
  const { aggregate } = deps.registry[kind];
  const known = deps.cache.get(stream) ?? { state: aggregate.initial, version: 0 };
  const { erased } = deps.cache;
  const entry = await foldMissing(deps.record ?? deps.db, aggregate, stream, known);
  if (entry !== known && erased === deps.cache.erased) deps.cache.remember(stream, entry);
  return entry;
}
