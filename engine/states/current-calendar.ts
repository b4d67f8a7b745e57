import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { currentState } from '#engine/states/current-state.ts';

/**
 * The calendar in force. The published version's number comes with the stream's lock, so a calendar published elsewhere
 * counts at once and an unchanged one costs no query.
 */
export async function currentCalendar(deps: RecordDeps, publishedVersion: number): Promise<WorkingCalendar> {
  if (publishedVersion === 0) return calendarIn({ status: 'none' });
  const cached = deps.cache.get(calendarStream);
  const { state } =
    cached !== undefined && cached.version >= publishedVersion
      ? cached
      : await currentState(deps, 'calendar', calendarStream);
  return calendarIn(state as CalendarTableState);
}
