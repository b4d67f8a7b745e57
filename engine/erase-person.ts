import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db, Trx } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';
import { kindsOf } from '#db/event-store/streams.ts';
import { announceErasure } from '#db/outbox/announce.ts';
import { type Erased, type Erasure, erasePerson as eraseRows, streamsNaming } from '#db/persons/erase.ts';
import { dropRows, holdPasses } from '#db/projections/rows-of-streams.ts';
import { Together } from '#db/together.ts';
import type { Registered, Registry } from '#engine/ports.ts';
import { projectStretches, stretchesOf } from '#engine/stretches.ts';

/**
 * Erases a person and makes every row that named him anew, in one transaction: either all of it, or nothing. Programs may run: no
 * pass is under way meanwhile, and the next one forgets what its process remembers (StateCache).
 */
export async function erasePerson(
  db: Db,
  registry: Registry,
  erasure: Erasure,
  check: (trx: Trx) => Promise<void> = () => Promise.resolve(),
): Promise<Erased> {
  return db.transaction().execute(async (trx) => {
    await holdPasses(trx);
    const streams = await streamsNaming(trx, erasure);
    const erased = await eraseRows(trx, erasure);
    await dropRows(trx, streams);
    for (const [stream, kind] of await kindsOf(trx, streams)) await projectAnew(trx, registry[kind], stream);
    await announceErasure(trx, streams);
    // What must still be so afterwards: whoever throws has changed nothing.
    await check(trx);
    return erased;
  });
}

async function projectAnew(trx: Trx, registered: Registered, stream: StreamId): Promise<void> {
  const events = await loadStream(trx, stream);
  const [first] = events;
  if (first === undefined) return;
  const writes = new Together(trx);
  projectStretches(writes, registered, first, stretchesOf(registered, registered.aggregate.initial, events));
  await writes.flush();
}
