import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The reports that totals are made of, in protocol order. */
export async function acceptedReports(db: Db, cycle: StreamId) {
  return db
    .selectFrom('cycle_member')
    .select(['unit', 'name', 'setting', 'report'])
    .where('cycle', '=', cycle)
    .where('status', '=', 'accepted')
    .orderBy('rank')
    .orderBy('unit')
    .execute();
}
