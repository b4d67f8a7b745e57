import { type Kysely, sql } from 'kysely';

/** One letter a leader and week, whoever writes it and however often. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unique index account_letter_digest on account_letter (account, about)
    where about like 'digest/%'`.execute(db);
}
