import { type Kysely, sql } from 'kysely';

/** A paper that goes to some of a cycle's units is read by them and by whoever issued it: who is late is nobody else's knowledge. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table documents add column sent_to text[]`.execute(db);
  await sql`
    alter policy reader on documents using (
      ledger = any ((select reader_ledgers())::text[])
      or (not starts_with(key, 'draft/') and stream in (select reader_own_streams())
        and (sent_to is null or (select reader_unit()) = any (sent_to))))`.execute(db);
}
