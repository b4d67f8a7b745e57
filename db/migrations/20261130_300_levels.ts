import { type Kysely, sql } from 'kysely';

/** No plan until now kept days for its levels or named a superior's call; a page says so, as its events are read. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update cycle_view set doc = jsonb_set(doc, '{plan,levels}', '{"reviewDays": [], "above": null, "signedOff": null}')
    where jsonb_typeof(doc -> 'plan') = 'object' and doc -> 'plan' -> 'levels' is null`.execute(db);
}
