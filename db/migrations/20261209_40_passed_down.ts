import { type Kysely, sql } from 'kysely';

/**
 * A unit passes a task down to its members: it hosts that task without having a committee, so its people read it as its host. Whoever
 * gave the tasks above reads it, too; a member reads it, and of the files in it its own. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table task_view add column parent text, add column above text[] not null default '{}'`.execute(db);
  await sql`create index task_view_passed on task_view (host) where parent is not null`.execute(db);
  await sql`create index task_view_parent on task_view (parent) where parent is not null`.execute(db);

  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_passed_tasks() returns setof text ${definer} as
    $$ select stream from task_view where parent is not null and host = reader_unit() and reader_is_of_unit() $$`.execute(
    db,
  );
  await sql`
    create or replace function reader_own_streams() returns setof text ${definer} as
    $$ select reader_own_cycles() union all select reader_own_tasks() union all select reader_passed_tasks()
       union all select stream from conference_view where doc -> 'facts' -> 'invitees' @> reader_invited() $$`.execute(
    db,
  );

  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  // The first above is a committee, whose staff read; the others are units, whose people do.
  const passed = sql`parent is not null and (
    above[1] = any ((select reader_hosts())::text[])
    or ((select reader_unit()) = any (above[2:] || host) and (select reader_is_of_unit())))`;
  const rules = {
    task_view: sql`(${hosted}) or stream in (select reader_own_tasks()) or (${passed})`,
    task_unit: sql`(${own}) or (${hosted}) or task in (select reader_passed_tasks())`,
  };
  for (const [table, rule] of Object.entries(rules)) {
    await sql`alter policy reader on ${sql.table(table)} using (${rule})`.execute(db);
  }

  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or (stream in (select reader_own_tasks()) and strpos(stream, '~giao.') = 0)
      or exists (select 1 from task_view v where v.stream = file_use.stream and v.parent is not null
        and v.stream not in (select reader_own_tasks()))
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from conference_view c where c.stream = file_use.stream))`.execute(db);
}
