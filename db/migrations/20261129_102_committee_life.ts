import { type Kysely, sql } from 'kysely';

/** A committee has earlier names and members. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update committee_view set doc = doc || '{"earlierNames": [], "members": []}'::jsonb
    where not doc ? 'members'`.execute(db);
}
