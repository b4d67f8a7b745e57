import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/**
 * The committee's cycle whose approved totals a text of this one compares with: of the same days a year ago, or else the latest before
 * it. None that sums others, was asked for or, beside a real one, was only rehearsed.
 */
export async function sealedBefore(db: Db, cycle: StreamId): Promise<StreamId | null> {
  const { rows } = await sql<{ readonly cycle: StreamId }>`
    select past.stream as cycle
    from (
      select stream, host, committee, ledger, doc #>> '{plan,period,from}' as "from", doc #>> '{plan,period,to}' as "to"
      from cycle_view
      where stream = ${cycle} and review_kind in ('interim', 'final') and doc #> '{plan,years}' is null
    ) now
    join cycle_view past on past.host = now.host and past.committee = now.committee and past.ledger = now.ledger
    cross join lateral (select past.doc #>> '{plan,period,from}' as "from", past.doc #>> '{plan,period,to}' as "to") days
    where past.stream <> now.stream and past.review_kind in ('interim', 'final') and past.doc #> '{plan,years}' is null
      and coalesce(past.doc -> 'approval', 'null') <> 'null' and coalesce(past.doc -> 'consolidation', 'null') <> 'null'
      and past.status <> 'cancelled' and days."to" < now."from"
    order by
      substr(days."from", 5) = substr(now."from", 5) and substr(days."to", 5) = substr(now."to", 5)
        and substr(days."from", 1, 4)::int = substr(now."from", 1, 4)::int - 1 desc,
      days."to" desc, past.cut_off desc, past.stream
    limit 1`.execute(db);
  return rows[0]?.cycle ?? null;
}
