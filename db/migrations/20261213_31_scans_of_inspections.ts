import { type Kysely, sql } from 'kysely';

/** Scans of an inspection: what was signed at a session (`duty` names it) its units read, the others whoever reads the inspection. Frozen: later changes are later files. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const hosted = sql`host = any ((select reader_hosts())::text[])`;
  const own = sql`unit = (select reader_unit()) and (select reader_is_of_unit())`;
  const facts = sql`jsonb_build_object('duty', file_use.duty, 'unit', (select reader_unit()))`;
  const ownDuty = sql`jsonb_path_exists(c.doc, '$.duties.items[*] ? (@.id == $duty && @.unit == $unit)', ${facts})`;
  const ownSession = sql`jsonb_path_exists(i.doc,
    '$.plan.sessions[*] ? (@.id == $duty && exists (@.units[*] ? (@ == $unit)))', ${facts})`;
  await sql`drop policy reader on file_use`.execute(db);
  await sql`
    create policy reader on file_use for select to hoinghi_reader using (
      (${hosted}) or (${own} and paper is null and not starts_with(stream, 'conference/'))
      or (stream in (select reader_own_tasks()) and strpos(stream, '~giao.') = 0)
      or stream in (select reader_own_directives())
      or exists (select 1 from task_view v where v.stream = file_use.stream and v.parent is not null
        and v.stream not in (select reader_own_tasks()))
      or (paper is not null and stream in (select reader_own_cycles()))
      or exists (select 1 from inspection_view i
        where i.stream = file_use.stream and (file_use.duty is null or ${ownSession}))
      or exists (select 1 from conference_view c
        where c.stream = file_use.stream and (file_use.duty is null or ${ownDuty})))`.execute(db);
}
