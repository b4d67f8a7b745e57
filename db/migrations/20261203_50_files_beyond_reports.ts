import { type Kysely, sql } from 'kysely';

/**
 * Files also come with the work on a task and with a conference: there whoever may read the task or the conference reads them, not
 * only the unit that gave them and the host. Of a report nothing changes. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  await sql`drop policy reader on file_use`.execute(db);
  // Of conferences a reader finds those he may read: their own rule holds here, too, also for the host's own people.
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and not starts_with(stream, 'conference/'))
      or stream in (select reader_own_tasks())
      or exists (select 1 from conference_view c where c.stream = file_use.stream))`.execute(db);
  await sql`drop policy reader on attached_file`.execute(db);
  await sql`
    create policy reader on attached_file for select to hoinghi_reader using (
      (side = 'unit' and ${own}) or (side = 'host' and ${hosted})
      or exists (select 1 from file_use u where u.file = attached_file.id))`.execute(db);
}
