import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import { currentCalendar } from '#db/carry-out/current-calendar.ts';
import type { EngineDeps } from '#db/carry-out/carry-out.ts';
import { publishedCalendarVersion } from '#db/carry-out/streams.ts';

/** The calendar by which the next command would be decided. */
export async function workingCalendar(deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>): Promise<WorkingCalendar> {
  return currentCalendar(deps, await publishedCalendarVersion(deps.db));
}
