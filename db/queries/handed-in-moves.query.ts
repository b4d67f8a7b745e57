import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** When reports came in and went back, from the events: a projection knows the last time only. */
export async function handedInMoves(db: Db, cycle: StreamId) {
  const { rows } = await sql<{ unit: UnitId; at: Date; handed_in: boolean }>`
    select data::jsonb ->> 'unit' as unit, occurred_at as at, type = 'ReportSubmitted' as handed_in
    from events
    where stream = ${cycle} and type in ('ReportSubmitted', 'ReportReturned', 'UnitReopened')
    order by version`.execute(db);
  return rows;
}
