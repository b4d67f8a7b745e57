import { type Kysely, sql } from 'kysely';

/** Letters about accounts: to the holder of a position, of what an administrator made for it. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_letter (
      id bigint generated always as identity primary key,
      account text not null references account,
      about text not null,
      recipient_name text not null,
      address text,
      message_id text not null unique,
      subject text not null,
      body text not null,
      status text not null check (status in ('queued', 'accepted', 'refused', 'noAddress')),
      attempts integer not null default 0,
      response text,
      queued_at timestamptz(3) not null default clock_timestamp(),
      due_at timestamptz(3) not null default clock_timestamp(),
      settled_at timestamptz(3)
    )`.execute(db);
  await sql`create index account_letter_queued on account_letter (due_at) where status = 'queued'`.execute(db);
  await sql`
    create trigger account_letter_stays before update on account_letter for each row
    when (old.subject is distinct from new.subject or old.body is distinct from new.body
       or old.message_id is distinct from new.message_id)
    execute function refuse_other_letter()`.execute(db);
  await sql`
    grant select, insert, update (status, attempts, response, due_at, settled_at) on account_letter to hoinghi_app`.execute(
    db,
  );
}
