import { calendarVersion, type CalendarTableState } from '#domain/calendar-table/state.ts';
import { withForeseenYear } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';

const foreseenDefault = withForeseenYear(defaultCalendar);

/**
 * The calendar in force: the newest published version, or the checked-in table while nobody has published one;
 * either goes on by the year that is computed. The
 * published version's number comes with the stream's lock, so a calendar published elsewhere counts at once and an
 * unchanged one costs no query.
 */
export async function currentCalendar(deps: RecordDeps, publishedVersion: number): Promise<WorkingCalendar> {
  if (publishedVersion === 0) return foreseenDefault;
  const cached = deps.cache.get(calendarStream);
  const { state } =
    cached !== undefined && cached.version >= publishedVersion
      ? cached
      : await currentState(deps, 'calendar', calendarStream);
  return withForeseenYear(calendarVersion(state as CalendarTableState) ?? defaultCalendar);
}
