import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { sql } from 'kysely';

/** The drafts that went round, as far as the reader was asked or hosts the cycle, first to last. */
export async function roundsOf(db: Db, cycle: StreamId) {
  return db.selectFrom('report_round').selectAll().where('cycle', '=', cycle).orderBy('round').execute();
}

/** What was said to them: of others the host alone reads it. */
export async function opinionsOf(db: Db, cycle: StreamId) {
  return db
    .selectFrom('report_opinion')
    .selectAll()
    .where('cycle', '=', cycle)
    .orderBy('round')
    .orderBy('number')
    .execute();
}

export async function approvedReport(db: Db, cycle: StreamId) {
  const row = await db.selectFrom('approved_report').select('doc').where('cycle', '=', cycle).executeTakeFirst();
  return row?.doc ?? null;
}

/** Each member with what it wrote, in protocol order. */
export async function writtenByMembers(db: Db, cycle: StreamId) {
  return db
    .selectFrom('cycle_member')
    .select(['unit', 'name', 'setting', 'status', 'report', 'due_at'])
    .where('cycle', '=', cycle)
    .orderBy('rank')
    .orderBy('unit')
    .execute();
}

/** Whether the unit was asked about a draft of the cycle's report. */
export async function wasAsked(db: Db, cycle: StreamId, unit: UnitId): Promise<boolean> {
  const round = await db
    .selectFrom('report_round')
    .select('round')
    .where('cycle', '=', cycle)
    .where(sql<boolean>`units @> array[${unit}]::text[]`)
    .limit(1)
    .executeTakeFirst();
  return round !== undefined;
}
