import { type Kysely, sql } from 'kysely';

/**
 * Outlines that no host owns are everybody's to read, those of a host stand in its own book and are its staff's. Which there are is
 * asked as the reader from here on. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter policy reader on streams using (
      ledger = any ((select reader_ledgers())::text[])
      or stream in (select reader_own_streams())
      or (kind = 'template' and ledger = 'installation' and (select reader_unit()) is not null))`.execute(db);
}
