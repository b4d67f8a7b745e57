import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleStatus } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';

export interface CycleWhere {
  readonly status: CycleStatus;
  readonly withoutConference: boolean;
}

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

/** Undefined: there is no such cycle, or not for this reader. */
export async function cycleWhere(db: Db, stream: StreamId): Promise<CycleWhere | undefined> {
  return db
    .selectFrom('cycle_view')
    .select(['status', sql<boolean>`coalesce(doc #>> '{plan,conference}' = 'none', false)`.as('withoutConference')])
    .where('stream', '=', stream)
    .executeTakeFirst();
}
