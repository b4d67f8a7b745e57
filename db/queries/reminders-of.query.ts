import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { reminderTemplates } from '#domain/review-cycle/letter-templates.ts';
import type { Db } from '#db/database.ts';

export interface SentReminder {
  readonly key: string;
  readonly template: (typeof reminderTemplates)[number];
  readonly at: Date;
  readonly letters: number;
  readonly arrived: number;
  readonly failed: number;
}

/** Every reminder that went to a unit about this cycle, by hand or by the ladder, and whether its letters arrived. */
export async function remindersOf(db: Db, stream: StreamId, unit: UnitId): Promise<readonly SentReminder[]> {
  const { rows } = await sql<SentReminder>`
    select notice_key as key, min(template) as template, min(due_at) as at, count(*)::int as letters,
      (count(*) filter (where status in ('accepted', 'handedOver')))::int as arrived,
      (count(*) filter (where status in ('refused', 'noAddress')))::int as failed
    from deliveries
    where stream = ${stream} and unit = ${unit}
      and template = any (${[...reminderTemplates]})
    group by notice_key
    order by min(due_at), notice_key`.execute(db);
  return rows;
}
