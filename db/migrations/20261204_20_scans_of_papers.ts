import { type Kysely, sql } from 'kysely';

/**
 * What was signed of a paper that a cycle issued is scanned and kept beside it: it is the host's to give, and whoever reads the
 * cycle reads it. Of a report's own files nothing changes. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table file_use add column paper text check (paper in ('call', 'report'))`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or stream in (select reader_own_tasks())
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from conference_view c where c.stream = file_use.stream))`.execute(db);
}
