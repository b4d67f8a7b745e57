import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** A unit's report that was received and waits for the engine: it is handed in, whatever the board still says. */
export async function waitingSubmission(db: Db, cycle: StreamId, unit: UnitId) {
  return db
    .selectFrom('inbox')
    .select(['command_id', 'receipt', 'arrived_at'])
    .where('stream', '=', cycle)
    .where('done_at', 'is', null)
    .where('type', '=', 'SubmitReport')
    .where(sql`data ->> 'unit'`, '=', unit)
    .orderBy('receipt', 'desc')
    .limit(1)
    .executeTakeFirst();
}
