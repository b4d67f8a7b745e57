import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The conference as its page shows it; undefined while its convening still waits for the engine. */
export async function conferenceRow(db: Db, conference: StreamId) {
  return db.selectFrom('conference_view').selectAll().where('stream', '=', conference).executeTakeFirst();
}
