import { type Kysely, sql } from 'kysely';

/**
 * A letter brings what it puts into a calendar as data; the file is made of it when it is sent. It stays as the text of the letter
 * does, and is gone with it when a person is erased. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table deliveries add column calendar jsonb`.execute(db);
  await sql`drop trigger letter_stays on deliveries`.execute(db);
  await sql`
    create trigger letter_stays before update on deliveries for each row
    when (not (old.erased_at is null and new.erased_at is not null)
      and ((old.subject is not null and old.subject is distinct from new.subject)
        or (old.body is not null and old.body is distinct from new.body)
        or old.calendar is distinct from new.calendar
        or old.message_id is distinct from new.message_id))
    execute function refuse_other_letter()`.execute(db);
  await sql`
    create function erase_calendar_entry() returns trigger language plpgsql as $$
    begin
      new.calendar := null;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger letter_erased before update on deliveries for each row
    when (old.erased_at is null and new.erased_at is not null)
    execute function erase_calendar_entry()`.execute(db);
}
