import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleStatus } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';

/** The cycle without its members; null while its first command waits. */
export async function cycleDoc(db: Db, cycle: StreamId): Promise<CycleDoc | null> {
  const row = await db.selectFrom('cycle_view').select('doc').where('stream', '=', cycle).executeTakeFirst();
  return row?.doc ?? null;
}

/** One member with its report of today; undefined when the unit is no member. */
export async function cycleMember(db: Db, cycle: StreamId, unit: UnitId) {
  return db
    .selectFrom('cycle_member')
    .selectAll()
    .where('cycle', '=', cycle)
    .where('unit', '=', unit)
    .executeTakeFirst();
}

/** Null: there is no such cycle, or not for this reader. */
export async function cycleStatus(db: Db, stream: StreamId): Promise<CycleStatus | null> {
  const row = await db.selectFrom('cycle_view').select('status').where('stream', '=', stream).executeTakeFirst();
  return row?.status ?? null;
}
