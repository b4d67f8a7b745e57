import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { currentState } from '#engine/states/current-state.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';

/** A version of the table, the checked-in one included; null when nobody ever published it. */
export async function calendarOf(deps: RecordDeps, version?: string): Promise<WorkingCalendar | null> {
  if (version === undefined) return workingCalendar(deps);
  const { state } = await currentState(deps, 'calendar', calendarStream);
  return calendarIn(state as CalendarTableState, version);
}
