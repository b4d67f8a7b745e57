import { type Kysely, sql } from 'kysely';

/**
 * Tasks are counted and listed in their usual order from one index, without a look at a row: the leader's page counts by more columns
 * than before. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index if exists task_view_numbers`.execute(db);
  await sql`
    create index task_view_numbers on task_view (host, rehearsal, conference, number)
    include (stream, status, outcome, has_date, overdue_from, silent_from, unit_count, programme, concluded_on, cycle, leader,
      to_verify, asking, ended_at, due_at)`.execute(db);
  await sql`create index task_view_age on task_view (host, rehearsal, concluded_on, conference, number)`.execute(db);
  await sql`
    create index task_view_to_verify on task_view (host, rehearsal, conference, number) where to_verify > 0`.execute(
    db,
  );
  await sql`create index task_view_asking on task_view (host, rehearsal, conference, number) where asking > 0`.execute(
    db,
  );
}
