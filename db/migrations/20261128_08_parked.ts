import { type Kysely, sql } from 'kysely';

/** Commands that stand aside are few and asked for often. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index inbox_parked on inbox (receipt) where outcome ->> 'kind' = 'failed'`.execute(db);
}
