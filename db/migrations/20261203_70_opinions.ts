import { type Kysely, sql } from 'kysely';

/** Whether an opinion only agrees, and when those who are silent were reminded last. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report_opinion add column agrees boolean not null default false`.execute(db);
  await sql`alter table report_round add column reminded_on date`.execute(db);
}
