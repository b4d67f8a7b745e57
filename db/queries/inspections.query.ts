import { sql } from 'kysely';
import type { ConcludedInspection } from '#domain/inspection/state.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** More than a committee makes in ten years. */
const most = 2_000;

/** As its page shows it; undefined: there is none that the reader may see. */
export async function inspectionRow(db: Db, stream: StreamId) {
  return db.selectFrom('inspection_view').selectAll().where('stream', '=', stream).executeTakeFirst();
}

/** Those the reader may see, the newest first. */
export async function inspectionRows(db: Db) {
  return db
    .selectFrom('inspection_view')
    .selectAll()
    .orderBy('begins_on', 'desc')
    .orderBy('stream')
    .limit(most)
    .execute();
}

export type InspectionRow = Awaited<ReturnType<typeof inspectionRows>>[number];

/** Those that concluded on the programmes of a cycle, in the book it stands in: what they asked waits for its answer. The newest first. */
export async function inspectionsBefore(db: Db, cycle: StreamId): Promise<readonly ConcludedInspection[]> {
  const { rows } = await sql<{ doc: ConcludedInspection }>`
    select i.doc
    from cycle_view now join inspection_view i on i.ledger = now.ledger and i.status = 'concluded'
      and i.doc ->> 'programme' = any(now.programmes)
    where now.stream = ${cycle}
    order by i.begins_on desc, i.stream`.execute(db);
  return rows.map(({ doc }) => doc);
}

/** Those of these hosts that were concluded, in the order of their days. */
export async function concludedInspections(db: Db, hosts: readonly UnitId[]): Promise<readonly ConcludedInspection[]> {
  const rows = await db
    .selectFrom('inspection_view')
    .select('doc')
    .where('host', 'in', [...hosts])
    .where('status', '=', 'concluded')
    .orderBy('begins_on')
    .orderBy('stream')
    .execute();
  return rows.flatMap(({ doc }) => (doc.status === 'concluded' ? [doc] : []));
}

/** Of these units, when each is to hand in its report in a cycle; whoever reports in it to nobody is left out. */
export async function reportsDue(db: Db, cycle: StreamId, units: readonly UnitId[]) {
  if (units.length === 0) return [];
  return db
    .selectFrom('cycle_member')
    .select(['unit', 'name', 'due_at'])
    .where('cycle', '=', cycle)
    .where('unit', 'in', [...units])
    .where('due_at', 'is not', null)
    .orderBy('due_at')
    .orderBy('unit')
    .execute();
}
