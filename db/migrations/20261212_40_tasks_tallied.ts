import { type Kysely, sql } from 'kysely';

/**
 * How many real tasks a host gave, by what a leader asks for: kept by the database itself beside `task_view`, so that whoever writes a
 * task's row keeps it (a pass, a rebuild, a worker of the release before). Nothing in it depends on what day it is. And the indexes that
 * count what does: since tasks are passed down the wall looks at `parent` and `above`, and without them none was read alone any more.
 * Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table task_tally (
      host text not null,
      by text not null,
      key text not null,
      programme text not null,
      ${sql.join(counters.map((name) => sql`${sql.ref(name)} integer not null`))},
      primary key (host, by, key, programme)
    )`.execute(db);
  await sql`create index task_tally_empty on task_tally (host) where tasks = 0`.execute(db);
  // What a verify holds the kept counters against.
  await sql`create view task_tally_counted (host, by, key, programme, ${sql.join(counters.map((name) => sql.ref(name)))})
    as ${tallied(sql`select 1 as sign, * from task_view`)}`.execute(db);
  await sql`insert into task_tally select * from task_tally_counted`.execute(db);
  await keep(db);
  await rights(db);
  await indexes(db);
  await words(db);
}

const counters = ['tasks', 'running', 'done_on_time', 'done_late', 'no_unit', 'no_date_running', 'no_date_done'];

/** A task is counted at whoever leads it; where nobody does at each of its units, and where it has none at none. */
function tallied(changed: ReturnType<typeof sql>) {
  const times = (condition: string) => sql`coalesce(sum(sign) filter (where ${sql.raw(condition)}), 0)`;
  const counts = [
    sql`sum(sign)`,
    times(`status = 'running'`),
    times(`outcome = 'doneOnTime'`),
    times(`outcome = 'doneLate'`),
    times(`status = 'running' and unit_count = 0`),
    times(`status = 'running' and not has_date`),
    times(`status = 'done' and not has_date`),
  ];
  return sql`
    select host, by, key, programme, ${sql.join(counts)}
    from (${changed}) t, lateral (
      values ('all', ''), ('leader', coalesce(t.leader, '')), ('conference', t.conference),
        ('cycle', coalesce(t.cycle, '')), ('concluded', t.concluded_on::text)
      union all
      select 'unit', unnest(case when t.unit_count = 0 then array[''] when t.doc ->> 'lead' is null then t.units
        else array[t.doc ->> 'lead'] end)
    ) k (by, key)
    where not t.rehearsal
    group by 1, 2, 3, 4
    having ${sql.join(
      counts.map((count) => sql`${count} <> 0`),
      sql` or `,
    )}
    order by 1, 2, 3, 4`;
}

/** In the order of the key: two passes of one host that count the same wait for each other, and never both. */
async function keep(db: Kysely<unknown>): Promise<void> {
  const add = (changed: ReturnType<typeof sql>) => sql`
    insert into task_tally as known ${tallied(changed)}
    on conflict (host, by, key, programme) do update
    set ${sql.join(counters.map((name) => sql`${sql.ref(name)} = ${sql.ref(`known.${name}`)} + ${sql.ref(`excluded.${name}`)}`))}`;
  const facts = (row: string) =>
    sql.raw(
      `(${[
        'host',
        'rehearsal',
        'status',
        'outcome',
        'has_date',
        'programme',
        'leader',
        'conference',
        'cycle',
        'concluded_on',
        'units',
      ]
        .map((name) => `${row}.${name}`)
        .join(', ')}, ${row}.doc ->> 'lead')`,
    );
  const both = sql`from old_tasks o join new_tasks n on n.stream = o.stream where ${facts('o')} is distinct from ${facts('n')}`;
  await sql`
    create function keep_task_tally() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if tg_op = 'TRUNCATE' then
        delete from task_tally;
      elsif tg_op = 'INSERT' then
        ${add(sql`select 1 as sign, * from new_tasks`)};
      elsif tg_op = 'DELETE' then
        ${add(sql`select -1 as sign, * from old_tasks`)};
      else
        ${add(sql`select -1 as sign, o.* ${both} union all select 1, n.* ${both}`)};
      end if;
      delete from task_tally where tasks = 0;
      return null;
    end $$`.execute(db);
  const triggers = {
    insert: sql`referencing new table as new_tasks`,
    update: sql`referencing old table as old_tasks new table as new_tasks`,
    delete: sql`referencing old table as old_tasks`,
    truncate: sql``,
  };
  for (const [act, seen] of Object.entries(triggers)) {
    await sql`
      create trigger ${sql.ref(`keep_task_tally_${act}`)} after ${sql.raw(act)} on task_view ${seen}
      for each statement execute function keep_task_tally()`.execute(db);
  }
}

async function rights(db: Kysely<unknown>): Promise<void> {
  await sql`grant select, insert, update, delete on task_tally to hoinghi_app`.execute(db);
  await sql`grant select on task_tally to hoinghi_reader`.execute(db);
  await sql`alter table task_tally enable row level security`.execute(db);
  await sql`create policy engine on task_tally to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`
    create policy reader on task_tally for select to hoinghi_reader
    using (host = any ((select reader_hosts())::text[]))`.execute(db);
}

async function indexes(db: Kysely<unknown>): Promise<void> {
  const seen = sql`stream, conference, number, cycle, leader, programme, concluded_on, deadline_kind, parent,
    above`;
  const made = {
    task_view_numbers: sql`task_view (host, rehearsal, conference, number) include (stream, status, outcome, has_date, overdue_from,
      silent_from, unit_count, programme, concluded_on, cycle, leader, to_verify, asking, ended_at, due_at, parent, above)`,
    task_view_due: sql`task_view (host, rehearsal, overdue_from) include (${seen}) where status = 'running'`,
    task_view_silent: sql`task_view (host, rehearsal, silent_from) include (${seen})
      where status = 'running' and silent_from is not null`,
    task_view_age_running: sql`task_view (host, rehearsal, concluded_on, conference, number) where status = 'running'`,
    task_view_by_due: sql`task_view (host, rehearsal, coalesce(overdue_from, due_at), conference, number)`,
    task_view_to_verify: sql`task_view (host, rehearsal) include (${seen}, overdue_from, to_verify) where to_verify > 0`,
    task_view_asking: sql`task_view (host, rehearsal) include (${seen}, overdue_from, asking) where asking > 0`,
    task_unit_counted: sql`task_unit (task) include (unit, host) where not co`,
    task_unit_reported: sql`task_unit (host, reported_at, task, unit) where running and status = 'reported'`,
    task_unit_asked: sql`task_unit (host, asked_until, task, unit) where running and asked_until is not null`,
  };
  for (const [name, columns] of Object.entries(made)) {
    await sql`drop index if exists ${sql.ref(name)}`.execute(db);
    await sql`create index ${sql.ref(name)} on ${columns}`.execute(db);
  }
}

/**
 * A reader's condition on a text is put to the rows that the wall has let through, one by one: no index may be asked before it. This asks
 * the index, as the owner, of what the reader may see; what it answers the wall looks at again.
 */
async function words(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function reader_tasks_holding(first text, second text, third text, others text[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp as $$
      select stream from task_view
      where folded like first and folded like second and folded like third and folded like all (others)
        and (host = any (reader_hosts()) or parent is not null or stream in (select reader_own_tasks()))
    $$`.execute(db);
}
