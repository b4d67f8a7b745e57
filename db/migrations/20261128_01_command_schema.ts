import { type Kysely, sql } from 'kysely';

/** A waiting command is read by the program of the day it is taken: it says which shape it has. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table inbox add column schema_version integer not null default 1`.execute(db);
}
