import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentCalendar } from '#engine/states/current-calendar.ts';
import { publishedCalendarVersion } from '#db/event-store/streams.ts';

/** The calendar by which the next command would be decided. */
export async function workingCalendar(deps: RecordDeps): Promise<WorkingCalendar> {
  return currentCalendar(deps, await publishedCalendarVersion(deps.record ?? deps.db));
}
