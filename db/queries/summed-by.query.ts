import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

interface SummedBy {
  readonly cycle: StreamId;
  readonly label: string;
  /** Its totals are approved: it keeps what it sealed. */
  readonly approved: boolean;
}

/** The reviews of several years that name this cycle, of the same host; none that was withdrawn itself. */
export async function summedBy(db: Db, cycle: StreamId): Promise<readonly SummedBy[]> {
  const { rows } = await sql<SummedBy>`
    select stream as cycle, period_label as label, coalesce(doc -> 'approval', 'null') <> 'null' as approved
    from cycle_view
    where host = (select host from cycle_view where stream = ${cycle}) and status <> 'cancelled'
      and doc #> '{plan,years}' @> jsonb_build_array(jsonb_build_object('cycle', ${cycle}::text))
    order by stream limit 50`.execute(db);
  return rows;
}
