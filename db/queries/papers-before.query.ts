import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { EarlierConclusion } from '#db/queries/earlier-conclusions.query.ts';

/** Papers (no leader's notes, which are between him and whom he wrote to), and conclusions of inspections, on the programmes of a cycle, in the book it stands in: what they gave is asked after as what conferences concluded. The newest first. */
export async function papersBefore(db: Db, cycle: StreamId): Promise<readonly EarlierConclusion[]> {
  const { rows } = await sql<EarlierConclusion>`
    select d.doc ->> 'programme' as programme, d.stream as conference, d.title, d.day::text as "heldOn", false as "isLast"
    from cycle_view now join (
      select stream, ledger, title, doc, paper_on as day from directive_view where noted_on is null
      union all
      select stream, ledger, title, doc, begins_on as day from inspection_view where status = 'concluded'
    ) d on d.ledger = now.ledger and d.doc ->> 'programme' = any(now.programmes)
    where now.stream = ${cycle}
    order by d.day desc, d.stream`.execute(db);
  return rows;
}
