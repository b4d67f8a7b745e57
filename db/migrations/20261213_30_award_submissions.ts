import { type Kysely, sql } from 'kysely';

/** Submissions of a round of awards: they list what every unit proposed, so that the host's staff alone reads them. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table award_submission (
      stream text not null,
      paper integer not null,
      host text not null,
      doc jsonb not null,
      primary key (stream, paper)
    )`.execute(db);
  const name = sql.table('award_submission');
  await sql`grant select, insert, update, delete on ${name} to hoinghi_app`.execute(db);
  await sql`grant select on ${name} to hoinghi_reader`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`create policy engine on ${name} to hoinghi_app using (true) with check (true)`.execute(db);
  await sql`
    create policy reader on ${name} for select to hoinghi_reader
    using (host = any ((select reader_hosts())::text[]))`.execute(db);
}
