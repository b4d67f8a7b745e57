import { type Kysely, sql } from 'kysely';

/**
 * The coordinators of a committee's standing agency see what its host's own do: whose committees name their unit. Whose staff
 * somebody is stands in one function from here on. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index committee_view_agency on committee_view ((doc ->> 'standingAgency'))`.execute(db);
  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_hosts() returns text[] ${definer} as
    $$ select case
         when not reader_is_staff() then '{}'::text[]
         when current_setting('app.role', true) = 'coordinator' then array(
           select reader_unit() union select host from committee_view where doc ->> 'standingAgency' = reader_unit())
         else array[reader_unit()] end $$`.execute(db);
  await sql`
    create or replace function reader_ledgers() returns text[] language sql stable as
    $$ select array(
         select host || book from unnest(reader_hosts()) host, unnest(array['', '~dien-tap']) book) $$`.execute(db);
  await sql`
    create or replace function reader_hosted_cycles() returns setof text ${definer} as
    $$ select stream from cycle_view where host = any (reader_hosts()) $$`.execute(db);

  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  const rules = {
    cycle_view: sql`(${hosted}) or stream in (select reader_own_cycles())`,
    conference_view: sql`(${hosted}) or doc -> 'facts' -> 'invitees' @> (select reader_invited())`,
    task_view: sql`(${hosted}) or stream in (select reader_own_tasks())`,
    task_unit: sql`(${own}) or (${hosted})`,
    draft: sql`(${own}) or (${hosted})`,
  };
  for (const [table, rule] of Object.entries(rules)) {
    await sql`alter policy reader on ${sql.table(table)} using (${rule})`.execute(db);
  }
}
