import { type Kysely, sql } from 'kysely';

/** Every cycle planned until now leads to a conference; a page says so, as its events are read. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update cycle_view set doc = jsonb_set(doc, '{plan,conference}', '"expected"')
    where jsonb_typeof(doc -> 'plan') = 'object' and doc -> 'plan' -> 'conference' is null`.execute(db);
}
