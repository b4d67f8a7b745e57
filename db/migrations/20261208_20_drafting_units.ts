import { type Kysely, sql } from 'kysely';

/** A công văn of the State may bear the unit that drafted it; older ones bear none. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table document_number add column drafting_unit text`.execute(db);
}
