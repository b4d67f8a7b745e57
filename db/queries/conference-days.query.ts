import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** When these conferences meet, and whether they have. */
export async function conferenceDays(db: Db, streams: readonly StreamId[]) {
  if (streams.length === 0) return [];
  return db
    .selectFrom('conference_view')
    .select(['stream', 'status', 'held_on'])
    .where('stream', 'in', [...streams])
    .execute();
}
