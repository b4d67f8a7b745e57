import { type Kysely, sql } from 'kysely';

/** The record: ledgers, events, inbox, what leaves the house. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      create role hoinghi_app nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
  await sql`grant hoinghi_app to current_user`.execute(db);

  await sql`
    create table ledger_head (
      ledger text primary key,
      position bigint not null,
      hash bytea not null
    )`.execute(db);

  await sql`
    create table events (
      ledger text not null,
      position bigint not null,
      stream text not null,
      version integer not null,
      type text not null,
      schema_version integer not null,
      occurred_at timestamptz(3) not null,
      recorded_at timestamptz(3) not null,
      actor text not null,
      command_id text not null,
      correlation text not null,
      data text not null,
      prev_hash bytea not null,
      hash bytea not null,
      primary key (ledger, position),
      unique (stream, version)
    )`.execute(db);
  await sql`create index events_command on events (command_id)`.execute(db);

  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'events are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger events_append_only before update or delete or truncate on events
    for each statement execute function refuse_change()`.execute(db);

  await sql`
    create table streams (
      stream text primary key,
      kind text not null,
      ledger text not null,
      version integer not null,
      status text not null,
      ended boolean not null,
      next_due_key text,
      next_due_at timestamptz(3)
    )`.execute(db);
  await sql`create index streams_due on streams (next_due_at) where not ended`.execute(db);

  await sql`
    create table inbox (
      receipt bigint generated always as identity primary key,
      command_id text not null unique,
      stream text not null,
      kind text not null,
      ledger text not null,
      type text not null,
      data jsonb not null,
      actor jsonb not null,
      correlation text not null,
      request_hash text not null,
      arrived_at timestamptz(3) not null default clock_timestamp(),
      outcome jsonb,
      done_at timestamptz(3)
    )`.execute(db);
  await sql`create index inbox_waiting on inbox (stream, receipt) where done_at is null`.execute(db);

  await sql`
    create table deliveries (
      id bigint generated always as identity primary key,
      ledger text not null,
      stream text not null,
      notice_key text not null,
      template text not null,
      rehearsal boolean not null,
      unit text not null,
      role text not null,
      recipient_name text not null,
      address text,
      message_id text not null unique,
      subject text not null,
      body text not null,
      status text not null check (status in ('queued', 'accepted', 'refused', 'noAddress')),
      attempts integer not null default 0,
      response text,
      queued_at timestamptz(3) not null,
      due_at timestamptz(3) not null,
      settled_at timestamptz(3)
    )`.execute(db);
  await sql`create index deliveries_queued on deliveries (stream, id) where status = 'queued'`.execute(db);
  await sql`create index deliveries_stream on deliveries (stream, notice_key)`.execute(db);

  await sql`
    create table documents (
      id bigint generated always as identity primary key,
      ledger text not null,
      stream text not null,
      key text not null,
      file_name text not null,
      rehearsal boolean not null,
      model jsonb not null,
      content bytea,
      requested_at timestamptz(3) not null,
      rendered_at timestamptz(3),
      unique (stream, key)
    )`.execute(db);
  await sql`create index documents_waiting on documents (stream) where content is null`.execute(db);

  await sql`
    create table mail_sink (
      id bigint generated always as identity primary key,
      received_at timestamptz(3) not null default clock_timestamp(),
      message_id text,
      sender text not null,
      recipients text[] not null,
      subject text not null,
      body_text text not null,
      raw text not null,
      rehearsal boolean not null
    )`.execute(db);

  await sql`grant usage on schema public to hoinghi_app`.execute(db);
  await sql`grant select, insert on events to hoinghi_app`.execute(db);
  await sql`grant select, insert, update on ledger_head, streams, inbox, deliveries, documents to hoinghi_app`.execute(
    db,
  );
  await sql`grant select, insert on mail_sink to hoinghi_app`.execute(db);
}
