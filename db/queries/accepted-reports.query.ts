import type { StreamId } from '#domain/kernel/ids.ts';
import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import type { Report } from '#domain/review-cycle/report.ts';

/** The reports that totals are made of, in protocol order. */
export async function acceptedReports(db: Db, cycle: StreamId) {
  return db
    .selectFrom('cycle_member')
    .select(['unit', 'name', 'setting', 'report'])
    .where('cycle', '=', cycle)
    .where('status', '=', 'accepted')
    .orderBy('rank')
    .orderBy('unit')
    .execute();
}

/** Their figures alone: asked for while somebody types, and the texts of seven hundred reports are most of them. */
export async function acceptedFigures(db: Db, cycle: StreamId) {
  return db
    .selectFrom('cycle_member')
    .select(['unit', 'name', sql<Report['figures']>`report -> 'figures'`.as('figures')])
    .where('cycle', '=', cycle)
    .where('status', '=', 'accepted')
    .where('report', 'is not', null)
    .execute();
}
