import { type Kysely, sql } from 'kysely';

/**
 * Inspections. The host's staff reads them, and so does every unit that is inspected: what of them it is shown, the api says. And whoever
 * was given a task by one reads its title. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table inspection_view (
      stream text primary key,
      ledger text not null,
      host text not null,
      committee text not null,
      title text not null,
      status text not null,
      begins_on date not null,
      units text[] not null,
      version integer not null,
      doc jsonb not null
    )`.execute(db);
  await sql`create index inspection_view_host on inspection_view (host, begins_on desc)`.execute(db);
  await sql`create index inspection_view_units on inspection_view using gin (units)`.execute(db);
  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_own_inspections() returns setof text ${definer} as
    $$ select distinct conference from task_view
       where stream in (select reader_own_tasks()) and starts_with(conference, 'inspection/') $$`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`(select reader_unit()) = any (units) and (select reader_is_of_unit())`;
  const name = sql.table('inspection_view');
  await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
  await sql`grant select on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`
    create policy reader on ${name} for select to hoinghi_reader
    using ((${hosted}) or (${own}) or stream in (select reader_own_inspections()))`.execute(db);
}
