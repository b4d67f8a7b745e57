import { type Kysely, sql } from 'kysely';

/** Minutes of a conference: their draft is one more kind of draft. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table draft
      drop constraint draft_kind_check,
      add constraint draft_kind_check check (kind in ('report', 'conclusions', 'plan', 'consolidated', 'minutes'))`.execute(
    db,
  );
}
