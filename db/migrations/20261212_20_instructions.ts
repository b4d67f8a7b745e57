import { type Kysely, sql } from 'kysely';

/** What a leader's note (bút phê) was written on, so that it is shown there. Who reads the row is said already. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table directive_view add column noted_on text`.execute(db);
  await sql`create index directive_view_noted on directive_view (noted_on) where noted_on is not null`.execute(db);
}
