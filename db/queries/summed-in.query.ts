import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { SummedIn } from '#domain/review-cycle/variance.ts';
import type { Db } from '#db/database.ts';

/** The reviews of several years that have summed this cycle's totals and still stand; what is rehearsed is told to no real cycle's. */
export async function summedIn(db: Db, cycle: StreamId, rehearsal: boolean): Promise<readonly SummedIn[]> {
  const { rows } = await sql<SummedIn>`
    select stream as cycle, host, period_label as label from cycle_view
    where doc #> '{plan,years}' @> ${JSON.stringify([{ cycle }])}::jsonb
      and coalesce(doc -> 'consolidation', 'null') <> 'null' and rehearsal = ${rehearsal} and status <> 'cancelled'
    order by stream limit 50`.execute(db);
  return rows;
}
