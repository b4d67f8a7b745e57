import { type Kysely, sql } from 'kysely';

/**
 * Whoever asks reads as `hoinghi_reader`, and sees the rows of his own unit and, as staff, those his committee hosts: under
 * domain/access, so that a forgotten check there shows an empty page and nobody else's. Without the settings there is nothing to
 * see. The programs' own role keeps the whole; the owner migrates and rebuilds.
 *
 * Settings are asked for in subselects: then once per query and not once per row. Functions run as the owner where one table's
 * rule looks into another. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      create role hoinghi_reader nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
  await sql`grant hoinghi_reader to current_user`.execute(db);
  await sql`grant usage on schema public to hoinghi_reader`.execute(db);

  await sql`
    create function reader_unit() returns text language sql stable as
    $$ select nullif(current_setting('app.unit', true), '') $$`.execute(db);
  await sql`
    create function reader_is_staff() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.role', true) in ('coordinator', 'leader'), false) $$`.execute(db);
  await sql`
    create function reader_is_of_unit() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.role', true) in ('reporter', 'unitHead', 'coordinator', 'leader'), false) $$`.execute(
    db,
  );
  await sql`
    create function reader_ledgers() returns text[] language sql stable as
    $$ select case when reader_is_staff() then array[reader_unit(), reader_unit() || '~dien-tap'] else '{}' end $$`.execute(
    db,
  );

  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_hosted_cycles() returns setof text ${definer} as
    $$ select stream from cycle_view where host = reader_unit() and reader_is_staff() $$`.execute(db);
  await sql`
    create function reader_own_cycles() returns setof text ${definer} as
    $$ select cycle from cycle_member where unit = reader_unit() and reader_is_of_unit() $$`.execute(db);
  await sql`
    create function reader_own_tasks() returns setof text ${definer} as
    $$ select task from task_unit where unit = reader_unit() and reader_is_of_unit() $$`.execute(db);
  await sql`
    create function reader_invited() returns jsonb language sql stable as
    $$ select case when reader_is_of_unit() then jsonb_build_array(jsonb_build_object('unit', reader_unit())) end $$`.execute(
    db,
  );
  await sql`
    create function reader_own_streams() returns setof text ${definer} as
    $$ select reader_own_cycles() union all select reader_own_tasks()
       union all select stream from conference_view where doc -> 'facts' -> 'invitees' @> reader_invited() $$`.execute(
    db,
  );

  const hosted = sql`host = (select reader_unit()) and (select reader_is_staff())`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  await guard(db, 'cycle_view', sql`(${hosted}) or stream in (select reader_own_cycles())`);
  await guard(db, 'cycle_member', sql`(${own}) or cycle in (select reader_hosted_cycles())`);
  await guard(db, 'conference_view', sql`(${hosted}) or doc -> 'facts' -> 'invitees' @> (select reader_invited())`);
  await guard(db, 'task_view', sql`(${hosted}) or stream in (select reader_own_tasks())`);
  await guard(db, 'task_unit', sql`(${own}) or (${hosted})`);
  await guard(db, 'deliveries', sql`ledger = any ((select reader_ledgers())::text[])`);
  // A letter that is not issued does not exist for who is to receive it.
  await guard(
    db,
    'documents',
    sql`ledger = any ((select reader_ledgers())::text[]) or (not starts_with(key, 'draft/') and stream in (select reader_own_streams()))`,
  );
  await guard(
    db,
    'streams',
    sql`ledger = any ((select reader_ledgers())::text[]) or stream in (select reader_own_streams())`,
  );
  // Where another unit is written to is the staff's business, and the administrator's who keeps the register.
  await guard(
    db,
    'unit_contact',
    sql`(${own}) or (select reader_is_staff()) or (select coalesce(current_setting('app.role', true) = 'admin', false))`,
  );
  await guard(
    db,
    'inbox',
    sql`actor ->> 'unit' = (select reader_unit()) or ledger = any ((select reader_ledgers())::text[])`,
  );
  await guard(db, 'draft', sql`(${own}) or (${hosted})`, [
    ...['key', 'kind', 'host', 'unit', 'stream', 'ledger', 'round', 'revision', 'filled'],
    // That a report is being prepared is seen; what is in it is its writers' own until it is handed in.
    ...['saved_at', 'saved_by', 'presented_at', 'presented_by', 'presented_revision'],
  ]);
  await sql`grant select on committee_view to hoinghi_reader`.execute(db);

  await sql`create index deliveries_ledger on deliveries (ledger, id)`.execute(db);
  // The rule names the stream: with it in the index the numbers are still counted from the index alone.
  await sql`drop index if exists task_view_numbers`.execute(db);
  await sql`
    create index task_view_numbers on task_view (host, rehearsal)
    include (stream, status, outcome, has_date, overdue_from, silent_from, unit_count, programme, conference, concluded_on)`.execute(
    db,
  );
}

/** Readers see what the rule lets them; the programs' own role sees and writes everything. */
async function guard(
  db: Kysely<unknown>,
  table: string,
  rule: ReturnType<typeof sql>,
  columns: readonly string[] = [],
): Promise<void> {
  const name = sql.table(table);
  const of = columns.length === 0 ? sql`` : sql`(${sql.join(columns.map((column) => sql.ref(column)))})`;
  await sql`grant select ${of} on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
}
