import { type Kysely, sql } from 'kysely';

/** Who began a draft, so that what one account keeps can be counted whatever its kind. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table draft add column begun_by text`.execute(db);
  // A plan's key names its owner; who began the others was not kept, and they end with their cycle or conference.
  await sql`update draft set begun_by = split_part(key, '/', 2) where kind = 'plan'`.execute(db);
  await sql`create index draft_begun_by on draft (begun_by)`.execute(db);
}
