import { type Kysely, sql } from 'kysely';

/**
 * The rounds ask for what is open and for letters nobody has tried, however much lies in the past. Frozen: later changes are
 * later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index streams_open on streams (stream) where not ended`.execute(db);
  await sql`
    create index deliveries_untried on deliveries (stream)
    where status = 'queued' and attempts = 0 and resend_of is not null`.execute(db);
}
