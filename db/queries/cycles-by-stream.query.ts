import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The cycles a conference names, in the order of their streams. What is not there is not in the answer. */
export async function cyclesByStream(db: Db, streams: readonly StreamId[]) {
  if (streams.length === 0) return [];
  return db
    .selectFrom('cycle_view')
    .selectAll()
    .where('stream', 'in', [...streams])
    .orderBy('stream')
    .execute();
}
