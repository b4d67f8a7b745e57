import { type Kysely, sql } from 'kysely';

/**
 * What erasing a person takes away, as one function of the owner's: the programs may call it and can still change no key, no letter and
 * no command themselves. What it leaves to its caller is in engine/erase-person.ts. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index person_key_erased on person_key (erased_at) where erased_at is not null`.execute(db);
  await sql`alter table account_letter add column erased_at timestamptz(3)`.execute(db);
  // Nobody alters a letter, but for taking out of it whom it was to: only the owner writes that moment, and verify knows it.
  for (const [guard, table] of [
    ['letter_stays', 'deliveries'],
    ['account_letter_stays', 'account_letter'],
  ] as const) {
    await sql`drop trigger ${sql.id(guard)} on ${sql.table(table)}`.execute(db);
    await sql`
      create trigger ${sql.id(guard)} before update on ${sql.table(table)} for each row
      when (not (old.erased_at is null and new.erased_at is not null)
        and ((old.subject is not null and old.subject is distinct from new.subject)
          or (old.body is not null and old.body is distinct from new.body)
          or old.message_id is distinct from new.message_id))
      execute function refuse_other_letter()`.execute(db);
  }
  await sql`
    create function erase_person(subjects text[], texts text[], own_name text, whose text, stands text)
    returns table (keys bigint, commands bigint, letters bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      named text;
      was text;
      done bigint;
      now_stands text := to_json(stands)::text;
    begin
      update person_key set key = null, subject = null, erased_at = clock_timestamp() where subject = any(subjects);
      get diagnostics keys = row_count;
      update deliveries set recipient_name = stands, address = null, subject = stands, body = stands, erased_at = clock_timestamp()
        where status <> 'queued' and erased_at is null and (recipient_name = any(texts) or address = any(texts));
      get diagnostics letters = row_count;
      update account_letter set recipient_name = stands, address = null, subject = stands, body = stands, erased_at = clock_timestamp()
        where status <> 'queued' and erased_at is null and (account = whose or address = any(texts));
      get diagnostics done = row_count;
      letters := letters + done;
      delete from mail_sink where recipients && texts;
      -- Of commands that were carried out: as whole texts in what was sent and what came of it.
      commands := 0;
      foreach named in array (case when own_name is null then texts else array[own_name] || texts end) loop
        was := to_json(named)::text;
        update inbox set data = replace(data::text, was, now_stands)::jsonb, actor = replace(actor::text, was, now_stands)::jsonb,
            outcome = replace(outcome::text, was, now_stands)::jsonb
          where done_at is not null and (named = any(texts) or actor ->> 'account' = whose)
            and strpos(data::text || actor::text || outcome::text, was) > 0;
        get diagnostics done = row_count;
        commands := commands + done;
      end loop;
      update account set login = 'erased-' || id, name = stands, email = null, password_hash = null, oidc_subject = null,
          totp_secret = null, totp_enrolled_at = null, disabled_at = coalesce(disabled_at, clock_timestamp())
        where id = whose;
      return next;
    end $$`.execute(db);
  // Rights by column are none to lock a table with.
  await sql`
    create function hold_passes() returns void language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      lock table streams in exclusive mode;
    end $$`.execute(db);
  for (const signature of [sql`erase_person(text[], text[], text, text, text)`, sql`hold_passes()`]) {
    await sql`revoke execute on function ${signature} from public`.execute(db);
    await sql`grant execute on function ${signature} to hoinghi_app`.execute(db);
  }
}
