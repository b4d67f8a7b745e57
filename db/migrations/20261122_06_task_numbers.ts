import { type Kysely, sql } from 'kysely';

/** Tasks are counted and listed by columns of their own, and each unit's share has a row. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table task_view
      add column clock jsonb,
      add column concluded_on date not null default '1970-01-01',
      add column has_date boolean not null default false,
      add column overdue_from timestamptz(3),
      add column silent_from date,
      add column unit_count integer not null default 0`.execute(db);
  await sql`
    create index task_view_numbers on task_view (host, rehearsal)
    include (status, outcome, has_date, overdue_from, silent_from, unit_count, programme, conference, concluded_on)`.execute(
    db,
  );
  await sql`
    create index task_view_due on task_view (host, rehearsal, overdue_from) include (stream)
    where status = 'running'`.execute(db);
  await sql`create index task_view_rehearsed on task_view (host) where rehearsal`.execute(db);
  await sql`
    create index task_view_unitless on task_view (host, conference) where status = 'running' and unit_count = 0`.execute(
    db,
  );

  await sql`
    create table task_unit (
      task text not null,
      unit text not null,
      name text not null,
      lead boolean not null,
      host text not null,
      ledger text not null,
      rehearsal boolean not null,
      running boolean not null,
      status text not null,
      due_at timestamptz(3),
      asked_until date,
      asked_reason text,
      reported_at timestamptz(3),
      heard_at timestamptz(3),
      percent integer,
      primary key (task, unit)
    )`.execute(db);
  await sql`create index task_unit_of on task_unit (unit, status) where running`.execute(db);
  await sql`create index task_unit_names on task_unit (unit, task)`.execute(db);
  await sql`create index task_unit_reported on task_unit (host, reported_at) include (unit) where running and status = 'reported'`.execute(
    db,
  );
  await sql`create index task_unit_asked on task_unit (host, asked_until) include (unit) where running and asked_until is not null`.execute(
    db,
  );

  await sql`alter table conference_view add column unanswered text[] not null default '{}'`.execute(db);
  await sql`create index conference_view_host on conference_view (host, status)`.execute(db);
  await sql`create index conference_view_unanswered on conference_view using gin (unanswered)`.execute(db);
  await sql`
    create index deliveries_undelivered on deliveries (ledger, stream)
    where status in ('refused', 'noAddress')`.execute(db);

  await sql`grant select, insert, update, delete on task_unit to hoinghi_app`.execute(db);
}
