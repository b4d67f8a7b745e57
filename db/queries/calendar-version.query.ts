import { type CalendarTableState, calendarVersion } from '#domain/calendar-table/state.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import type { RecordDeps } from '#db/carry-out/carry-out.ts';
import { calendarStream } from '#domain/calendar-table/aggregate.ts';
import { currentState } from '#db/event-store/current-state.ts';
import { workingCalendar } from '#db/queries/working-calendar.query.ts';

/** A version of the table, the checked-in one included; null when nobody ever published it. */
export async function calendarOf(deps: RecordDeps, version?: string): Promise<WorkingCalendar | null> {
  if (version === undefined) return workingCalendar(deps);
  const { state } = await currentState(deps, 'calendar', calendarStream);
  const published = calendarVersion(state as CalendarTableState, version);
  return published ?? (version === defaultCalendar.version ? defaultCalendar : null);
}
