import { type Kysely, sql } from 'kysely';

/**
 * Files of what a unit passed down, and those of duties, by one rule: two changes were made beside each other, and the later took the
 * rule of the earlier back. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  const ownDuty = sql`jsonb_path_exists(c.doc, '$.duties.items[*] ? (@.id == $duty && @.unit == $unit)',
    jsonb_build_object('duty', file_use.duty, 'unit', (select reader_unit())))`;
  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or (stream in (select reader_own_tasks()) and strpos(stream, '~giao.') = 0)
      or exists (select 1 from task_view v where v.stream = file_use.stream and v.parent is not null
        and v.stream not in (select reader_own_tasks()))
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from conference_view c
        where c.stream = file_use.stream and (file_use.duty is null or ${ownDuty})))`.execute(db);
}
