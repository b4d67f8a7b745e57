import { type Kysely, sql } from 'kysely';

/**
 * What outsiders publish (PCI, PAPI, SIPAS), entered by a host. Its staff reads it, and so does every unit that reports in a cycle
 * of that host: what was published is nobody's secret, but another host's list is not this one's business. Frozen: later changes
 * are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outside_index (
      host text not null,
      code text not null,
      year integer not null,
      unit text not null,
      stream text not null,
      name text not null,
      states text not null,
      measure text not null,
      source jsonb not null,
      published_on date not null,
      corrections integer not null,
      withdrawn boolean not null,
      primary key (host, code, year, unit)
    )`.execute(db);
  const definer = sql`language sql stable security definer set search_path = public, pg_temp`;
  await sql`
    create function reader_hosts_reported_to() returns setof text ${definer} as
    $$ select host from cycle_view where stream in (select reader_own_cycles()) $$`.execute(db);
  const rule = sql`host = any ((select reader_hosts())::text[]) or host in (select reader_hosts_reported_to())`;
  const name = sql.table('outside_index');
  await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
  await sql`grant select on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
}
