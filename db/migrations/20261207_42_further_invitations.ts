import { type Kysely, sql } from 'kysely';

/** A conference may send more than one invitation, each under a number of its own. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document_number add column letter integer not null default 1`.execute(db);
  await sql`alter table document_number drop constraint document_number_pkey`.execute(db);
  await sql`alter table document_number add primary key (stream, type, letter)`.execute(db);
}
