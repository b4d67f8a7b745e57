import { type Kysely, sql } from 'kysely';

/**
 * Files that come with a report. `attached_file` says what lies in the store and whose it is; `file_use`, a projection, which of them
 * the record names: only those are the host's to read, the rest are in a draft and its writers' own. Frozen: later changes are later
 * files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table attached_file (
      id text primary key,
      ledger text not null,
      stream text not null,
      host text not null,
      unit text not null,
      side text not null check (side in ('unit', 'host')),
      name text not null,
      type text not null,
      size bigint not null,
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      account text,
      uploaded_at timestamptz(3) not null default now(),
      scan text not null check (scan in ('unscanned', 'waiting', 'clean', 'infected')),
      scanned_at timestamptz(3),
      finding text
    )`.execute(db);
  await sql`create index attached_file_place on attached_file (stream, unit)`.execute(db);
  await sql`create index attached_file_hash on attached_file (hash)`.execute(db);
  await sql`create index attached_file_unscanned on attached_file (uploaded_at) where scan in ('unscanned', 'waiting')`.execute(
    db,
  );
  await sql`
    create table file_use (
      file text not null,
      stream text not null,
      unit text not null,
      round integer not null,
      host text not null,
      hash text not null,
      size bigint not null,
      name text not null,
      primary key (file, stream, unit, round)
    )`.execute(db);
  await sql`create index file_use_place on file_use (stream, unit)`.execute(db);
  await sql`grant select, insert, update, delete on attached_file, file_use to hoinghi_app`.execute(db);

  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  await guard(db, 'file_use', sql`(${own}) or (${hosted})`);
  // A file that was handed in is read by whoever reads the report; one that was not, by the side that prepares it.
  await guard(
    db,
    'attached_file',
    sql`(side = 'unit' and ${own}) or (side = 'host' and ${hosted})
      or (((${own}) or (${hosted})) and id in (select file from file_use))`,
  );
}

/** Readers see what the rule lets them; the programs' own role sees and writes everything. */
async function guard(db: Kysely<unknown>, table: string, rule: ReturnType<typeof sql>): Promise<void> {
  const name = sql.table(table);
  await sql`grant select on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
}
