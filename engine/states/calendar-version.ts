import { type CalendarTableState, calendarVersion } from '#domain/calendar-table/state.ts';
import { withForeseenYear } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';

/** A version of the table, the checked-in one included; null when nobody ever published it. */
export async function calendarOf(deps: RecordDeps, version?: string): Promise<WorkingCalendar | null> {
  if (version === undefined) return workingCalendar(deps);
  const { state } = await currentState(deps, 'calendar', calendarStream);
  const published = calendarVersion(state as CalendarTableState, version);
  const asked = published ?? (version === defaultCalendar.version ? defaultCalendar : null);
  return asked === null ? null : withForeseenYear(asked);
}
