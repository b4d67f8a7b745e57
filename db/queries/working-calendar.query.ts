import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import { calendarStream } from '#domain/calendar-table/aggregate.ts';
import { currentCalendar } from '#db/carry-out/current-calendar.ts';
import type { EngineDeps } from '#db/carry-out/carry-out.ts';

/** The calendar by which the next command would be decided. */
export async function workingCalendar(deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>): Promise<WorkingCalendar> {
  const published = await deps.db
    .selectFrom('streams')
    .select('version')
    .where('stream', '=', calendarStream)
    .executeTakeFirst();
  return currentCalendar(deps, published?.version ?? 0);
}
