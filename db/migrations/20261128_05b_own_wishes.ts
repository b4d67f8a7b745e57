import { type Kysely, sql } from 'kysely';

/** What an administrator wants for himself waits here for another one. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table own_wish (
      id text primary key,
      kind text not null check (kind in ('position', 'delegation')),
      account text not null references account,
      wish jsonb not null,
      asked_at timestamptz(3) not null default clock_timestamp(),
      settled_at timestamptz(3),
      settled_by text,
      outcome text check (outcome in ('given', 'declined'))
    )`.execute(db);
  await sql`create index own_wish_open on own_wish (asked_at) where settled_at is null`.execute(db);
  await sql`grant select, insert, update (settled_at, settled_by, outcome) on own_wish to hoinghi_app`.execute(db);
}
