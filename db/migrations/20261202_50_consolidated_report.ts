import { type Kysely, sql } from 'kysely';

/**
 * The consolidated report: its draft is one more kind of draft; what went round for opinions, what was said to it and what was
 * approved are projections, with rows of their own because others read them than read the cycle: whoever was asked reads that
 * round and what he said himself. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table draft
      drop constraint draft_kind_check,
      add constraint draft_kind_check check (kind in ('report', 'conclusions', 'plan', 'consolidated'))`.execute(db);
  await sql`
    create table report_round (
      cycle text not null,
      round integer not null,
      host text not null,
      circulated_on date not null,
      due_on date not null,
      units text[] not null,
      text jsonb not null,
      figures jsonb not null,
      is_last boolean not null,
      primary key (cycle, round)
    )`.execute(db);
  await sql`
    create table report_opinion (
      cycle text not null,
      round integer not null,
      number integer not null,
      host text not null,
      unit text not null,
      section text,
      text text not null,
      given_at timestamptz(3) not null,
      answer jsonb,
      primary key (cycle, round, number)
    )`.execute(db);
  await sql`
    create table approved_report (
      cycle text primary key,
      host text not null,
      doc jsonb not null
    )`.execute(db);
  // What a host's staff write together is in no other drawer of the host's unit.
  const own = sql`kind in ('report', 'plan') and unit = (select reader_unit()) and (select reader_is_of_unit())`;
  await sql`alter policy reader on draft using ((${own}) or host = any ((select reader_hosts())::text[]))`.execute(db);
  await sql`create index report_round_units on report_round using gin (units)`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const isOfUnit = sql`(select reader_is_of_unit())`;
  const rules = {
    report_round: sql`(${hosted}) or (units @> array[(select reader_unit())] and ${isOfUnit})`,
    report_opinion: sql`(${hosted}) or (unit = (select reader_unit()) and ${isOfUnit})`,
    approved_report: hosted,
  };
  for (const [table, rule] of Object.entries(rules)) {
    const name = sql.table(table);
    await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
    await sql`grant select on ${name} to hoinghi_reader`.execute(db);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
    await sql`create policy reader on ${name} for select to hoinghi_reader using (${rule})`.execute(db);
  }
}
