import { type Kysely, sql } from 'kysely';

/** What the screens read. Every table here can be rebuilt from the events: see db/projections/rebuild.ts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unit_contact (
      unit text not null,
      role text not null,
      name text not null,
      address text not null,
      primary key (unit, role, address)
    )`.execute(db);

  await sql`
    create table cycle_view (
      stream text primary key,
      ledger text not null,
      rehearsal boolean not null,
      host text not null,
      committee text not null,
      committee_name text not null,
      programmes text[] not null,
      review_kind text not null,
      period_code text not null,
      period_label text not null,
      status text not null,
      cut_off date not null,
      due_at timestamptz(3),
      conference text,
      version integer not null,
      doc jsonb not null
    )`.execute(db);
  await sql`create index cycle_view_host on cycle_view (host, rehearsal)`.execute(db);

  await sql`
    create table cycle_member (
      cycle text not null,
      unit text not null,
      name text not null,
      kind text not null,
      setting text,
      rank integer not null,
      status text not null,
      deadline_version integer not null,
      due_at timestamptz(3),
      acknowledged_at timestamptz(3),
      round integer not null,
      receipt integer,
      submitted_at timestamptz(3),
      late boolean,
      reopened boolean not null,
      last_reminded_on date,
      asked jsonb,
      reasons jsonb,
      report jsonb,
      primary key (cycle, unit)
    )`.execute(db);
  await sql`create index cycle_member_unit on cycle_member (unit)`.execute(db);

  await sql`
    create table conference_view (
      stream text primary key,
      ledger text not null,
      rehearsal boolean not null,
      host text not null,
      title text not null,
      status text not null,
      held_on date not null,
      form text not null,
      cycles text[] not null,
      version integer not null,
      doc jsonb not null
    )`.execute(db);

  await sql`
    create table task_view (
      stream text primary key,
      ledger text not null,
      rehearsal boolean not null,
      host text not null,
      conference text not null,
      cycle text,
      number integer not null,
      programme text not null,
      statement text not null,
      status text not null,
      deadline_kind text not null,
      due_at timestamptz(3),
      outcome text,
      ended_at timestamptz(3),
      units text[] not null,
      version integer not null,
      doc jsonb not null
    )`.execute(db);
  await sql`create index task_view_conference on task_view (conference, number)`.execute(db);
  await sql`create index task_view_units on task_view using gin (units)`.execute(db);

  await sql`
    create table committee_view (
      committee text primary key,
      host text not null,
      name text not null,
      doc jsonb not null
    )`.execute(db);

  await sql`
    grant select, insert, update, delete on unit_contact, cycle_view, cycle_member, conference_view, task_view, committee_view
    to hoinghi_app`.execute(db);
}
