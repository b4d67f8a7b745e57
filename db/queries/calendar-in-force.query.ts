import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import type { EngineDeps } from '#db/carry-out/carry-out.ts';
import { calendarStream, currentCalendar } from '#db/carry-out/current-calendar.ts';

/** The calendar that the next decision is made by. */
export async function calendarInForce(deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>): Promise<WorkingCalendar> {
  const row = await deps.db
    .selectFrom('streams')
    .select('version')
    .where('stream', '=', calendarStream)
    .executeTakeFirst();
  return currentCalendar(deps, row?.version ?? 0);
}
