import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { calendarState } from '#engine/states/calendar-state.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';

/** A version of a table, the checked-in one included, or the one that holds for a unit; null when nobody ever published it. */
export async function calendarOf(
  deps: RecordDeps,
  { version, unit }: { readonly version: string | undefined; readonly unit: UnitId | null },
): Promise<WorkingCalendar | null> {
  if (version === undefined) return workingCalendar(deps, unit);
  return calendarIn(await calendarState(deps), version);
}
