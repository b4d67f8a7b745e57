import type { Actor } from '#domain/kernel/actor.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/**
 * Hands out dependencies whose `db` shows what the actor may see and nothing else. What folds the events themselves, of which no
 * unit has a part of its own, takes `deps.record`, and answers for what it shows.
 */
export function readAs<T>(deps: ApiDeps, actor: Actor, read: (deps: ApiDeps) => Promise<T>): Promise<T> {
  return asReader(deps.readers, actor, (db) => read({ ...deps, db }));
}
