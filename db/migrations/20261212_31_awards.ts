import { type Kysely, sql } from 'kysely';

/**
 * Rounds of awards. What is given and by which criteria every unit may know; a nomination is read by the host's staff and by the unit that
 * proposed it. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table award_round (
      stream text primary key,
      host text not null,
      committee text not null,
      programme text not null,
      period jsonb not null,
      ends_on date not null,
      kinds jsonb not null,
      criteria jsonb not null
    )`.execute(db);
  await sql`
    create table award_nomination (
      stream text not null,
      number integer not null,
      host text not null,
      unit text not null,
      by_unit text not null,
      status text not null,
      doc jsonb not null,
      primary key (stream, number)
    )`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const ofAnyUnit = sql`(select reader_is_of_unit())`;
  const own = sql`by_unit = (select reader_unit()) and (select reader_is_of_unit())`;
  for (const [table, rule] of [
    ['award_round', ofAnyUnit],
    ['award_nomination', sql`(${hosted}) or (${own})`],
  ] as const) {
    const name = sql.table(table);
    await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
    await sql`grant select on ${name} to hoinghi_reader`.execute(db);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
    await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
  }
}
