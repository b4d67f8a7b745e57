import { type Kysely, sql } from 'kysely';

/** A signer's remark with which a draft went back to whoever prepares it. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table draft add column given_back jsonb`.execute(db);
}
