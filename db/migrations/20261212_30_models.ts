import { type Kysely, sql } from 'kysely';

/**
 * Registers of models. That a committee keeps one, and by which fields, is told to every unit; of the models themselves a unit reads its own
 * and the host's staff all. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table model_register (
      stream text primary key,
      host text not null,
      committee text not null,
      fields jsonb not null,
      counting text not null
    )`.execute(db);
  await sql`
    create table model_entry (
      stream text not null,
      number integer not null,
      host text not null,
      unit text not null,
      kind text not null,
      name text not null,
      field text not null,
      since text not null,
      begun_on date not null,
      stopped_on date,
      stop_reason text,
      recognitions jsonb not null,
      levels text[] not null,
      struck boolean not null,
      folded text not null,
      primary key (stream, number)
    )`.execute(db);
  await sql`create index model_entry_unit on model_entry (unit, stream)`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const ofAnyUnit = sql`(select reader_is_of_unit())`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  for (const [table, rule] of [
    ['model_register', ofAnyUnit],
    ['model_entry', sql`(${hosted}) or (${own})`],
  ] as const) {
    const name = sql.table(table);
    await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
    await sql`grant select on ${name} to hoinghi_reader`.execute(db);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
    await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
  }
}
