import { type Kysely, sql } from 'kysely';

/**
 * Letters that nobody mails: they wait to be printed, and who handed them over stands in the row. Whoever a letter is to reads it
 * once he is signed in: of his unit, in the post it was written to. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table deliveries
      drop constraint deliveries_status_check,
      add constraint deliveries_status_check
        check (status in ('queued', 'accepted', 'refused', 'noAddress', 'toPrint', 'handedOver')),
      add column handed_by text`.execute(db);
  await sql`
    alter table account_letter
      drop constraint account_letter_status_check,
      add constraint account_letter_status_check check (status in ('queued', 'accepted', 'refused', 'noAddress', 'onScreen'))`.execute(
    db,
  );
  await sql`create index deliveries_to_print on deliveries (ledger, stream) where status = 'toPrint'`.execute(db);
  await sql`create index deliveries_own on deliveries (unit, role, id)`.execute(db);
  await sql`
    alter policy reader on deliveries using (
      ledger = any ((select reader_ledgers())::text[])
      or (unit = (select reader_unit()) and (select reader_is_of_unit())
        and role = (select current_setting('app.role', true))))`.execute(db);
}
