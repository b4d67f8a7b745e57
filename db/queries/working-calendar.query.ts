import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import { currentCalendar } from '#db/carry-out/current-calendar.ts';
import type { RecordDeps } from '#db/carry-out/carry-out.ts';
import { publishedCalendarVersion } from '#db/carry-out/streams.ts';

/** The calendar by which the next command would be decided. */
export async function workingCalendar(deps: RecordDeps): Promise<WorkingCalendar> {
  return currentCalendar(deps, await publishedCalendarVersion(deps.record ?? deps.db));
}
