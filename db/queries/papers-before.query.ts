import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { EarlierConclusion } from '#db/queries/earlier-conclusions.query.ts';

/** Papers on the programmes of a cycle, in the book it stands in: what they gave is asked after as what conferences concluded. The newest first. */
export async function papersBefore(db: Db, cycle: StreamId): Promise<readonly EarlierConclusion[]> {
  const { rows } = await sql<EarlierConclusion>`
    select d.doc ->> 'programme' as programme, d.stream as conference, d.title, d.paper_on::text as "heldOn", false as "isLast"
    from cycle_view now join directive_view d on d.ledger = now.ledger and d.doc ->> 'programme' = any(now.programmes)
    where now.stream = ${cycle}
    order by d.paper_on desc, d.stream`.execute(db);
  return rows;
}
