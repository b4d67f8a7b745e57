import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { calendarState } from '#engine/states/calendar-state.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';

/** A version of the table, the checked-in one included; null when nobody ever published it. */
export async function calendarOf(deps: RecordDeps, version?: string): Promise<WorkingCalendar | null> {
  if (version === undefined) return workingCalendar(deps);
  return calendarIn(await calendarState(deps), version);
}
