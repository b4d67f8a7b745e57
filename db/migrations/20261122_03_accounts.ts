import { type Kysely, sql } from 'kysely';

/** Who may come in and in what position; and the book of who came, was refused or took something out. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id text primary key,
      login text not null unique,
      name text not null,
      email text,
      password_hash text,
      password_changed_at timestamptz(3),
      must_change_password boolean not null default false,
      oidc_subject text unique,
      totp_secret text,
      totp_enrolled_at timestamptz(3),
      totp_last_step bigint,
      disabled_at timestamptz(3),
      created_at timestamptz(3) not null default clock_timestamp(),
      created_by text not null
    )`.execute(db);

  await sql`
    create table position (
      id text primary key,
      account text not null references account,
      unit text not null,
      role text not null check (role in ('admin', 'coordinator', 'leader', 'unitHead', 'reporter')),
      title text not null,
      rights text[] not null,
      valid_from date not null,
      valid_to date check (valid_to >= valid_from),
      ended_at timestamptz(3),
      created_at timestamptz(3) not null default clock_timestamp(),
      created_by text not null
    )`.execute(db);
  await sql`create index position_account on position (account)`.execute(db);
  await sql`create index position_unit on position (unit)`.execute(db);

  await sql`
    create table delegation (
      id text primary key,
      position text not null references position,
      to_account text not null references account,
      valid_from date not null,
      valid_to date not null check (valid_to >= valid_from),
      document text not null,
      revoked_at timestamptz(3),
      created_at timestamptz(3) not null default clock_timestamp(),
      created_by text not null
    )`.execute(db);
  await sql`create index delegation_to on delegation (to_account)`.execute(db);
  await sql`create index delegation_position on delegation (position)`.execute(db);

  await sql`
    create table session (
      token_hash bytea primary key,
      id text not null unique,
      account text not null references account,
      position text references position,
      delegation text references delegation,
      created_at timestamptz(3) not null default clock_timestamp(),
      seen_at timestamptz(3) not null default clock_timestamp(),
      idle_expires_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      second_factor_at timestamptz(3),
      address text not null,
      agent text not null,
      revoked_at timestamptz(3),
      revoked_because text
    )`.execute(db);
  await sql`create index session_account on session (account) where revoked_at is null`.execute(db);
  await sql`create index session_expires on session (expires_at)`.execute(db);

  await sql`
    create table api_token (
      id text primary key,
      token_hash bytea not null unique,
      name text not null,
      account text not null references account,
      position text not null references position,
      created_at timestamptz(3) not null default clock_timestamp(),
      created_by text not null,
      expires_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      last_used_at timestamptz(3)
    )`.execute(db);
  await sql`create index api_token_account on api_token (account)`.execute(db);

  await sql`
    create table setup_link (
      token_hash bytea primary key,
      created_at timestamptz(3) not null default clock_timestamp(),
      used_at timestamptz(3)
    )`.execute(db);

  await sql`
    create table login_failures (
      key text primary key,
      since timestamptz(3) not null,
      count integer not null,
      locked_until timestamptz(3)
    )`.execute(db);

  await sql`
    create table access_log (
      day date not null,
      number integer not null,
      at timestamptz(3) not null,
      kind text not null,
      account text,
      login text,
      person text,
      position text,
      role text,
      unit text,
      address text,
      detail text not null,
      prev_hash bytea not null,
      hash bytea not null,
      primary key (day, number)
    )`.execute(db);
  await sql`create index access_log_at on access_log (at)`.execute(db);
  await sql`create index access_log_account on access_log (account, at)`.execute(db);
  await sql`
    create table access_log_day (
      day date primary key,
      number integer not null,
      opened_with bytea not null,
      hash bytea not null
    )`.execute(db);
  await sql`
    create function refuse_access_log_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the access log is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger access_log_append_only before update or delete or truncate on access_log
    for each statement execute function refuse_access_log_change()`.execute(db);

  await sql`grant select, insert on access_log to hoinghi_app`.execute(db);
  await sql`grant select, insert, update on account, position, delegation, api_token, setup_link, access_log_day
    to hoinghi_app`.execute(db);
  await sql`grant select, insert, update, delete on session, login_failures to hoinghi_app`.execute(db);
}
