import { type Kysely, sql } from 'kysely';

/** The programs may read which migrations were made: the doctor says which are missing. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`grant select on kysely_migration to hoinghi_app`.execute(db);
}
