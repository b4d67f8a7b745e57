import { type Kysely, sql } from 'kysely';

/**
 * Papers that give tasks beside a conference. The host's staff reads them, and so does every unit that has one of their tasks, with the
 * scan of what was signed. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table directive_view (
      stream text primary key,
      ledger text not null,
      host text not null,
      committee text not null,
      title text not null,
      paper_on date not null,
      version integer not null,
      doc jsonb not null
    )`.execute(db);
  await sql`create index directive_view_host on directive_view (host, paper_on desc)`.execute(db);
  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_own_directives() returns setof text ${definer} as
    $$ select distinct conference from task_view
       where stream in (select reader_own_tasks()) and starts_with(conference, 'directive/') $$`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const name = sql.table('directive_view');
  await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
  await sql`grant select on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`
    create policy reader on ${name} for select to hoinghi_reader
    using ((${hosted}) or stream in (select reader_own_directives()))`.execute(db);

  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  const ownDuty = sql`jsonb_path_exists(c.doc, '$.duties.items[*] ? (@.id == $duty && @.unit == $unit)',
    jsonb_build_object('duty', file_use.duty, 'unit', (select reader_unit())))`;
  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or (stream in (select reader_own_tasks()) and strpos(stream, '~giao.') = 0)
      or stream in (select reader_own_directives())
      or exists (select 1 from task_view v where v.stream = file_use.stream and v.parent is not null
        and v.stream not in (select reader_own_tasks()))
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from conference_view c
        where c.stream = file_use.stream and (file_use.duty is null or ${ownDuty})))`.execute(db);
}
