import { type Kysely, sql } from 'kysely';

/** A letter carried once more is a row of its own that names the first; who asked for it stands in it. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table deliveries
      add column resend_of bigint references deliveries (id),
      add column resent_by text`.execute(db);
  await sql`create index deliveries_resent on deliveries (resend_of) where resend_of is not null`.execute(db);
}
