import { type Kysely, sql } from 'kysely';

/**
 * A file may come with a duty of those who prepare a conference: the host reads it and the unit that is to do it, as the list stands,
 * and no other unit that takes part. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table file_use add column duty text`.execute(db);
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  const ownDuty = sql`jsonb_path_exists(c.doc, '$.duties.items[*] ? (@.id == $duty && @.unit == $unit)',
    jsonb_build_object('duty', file_use.duty, 'unit', (select reader_unit())))`;
  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or stream in (select reader_own_tasks())
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from conference_view c
        where c.stream = file_use.stream and (file_use.duty is null or ${ownDuty})))`.execute(db);
}
