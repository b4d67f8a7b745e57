import { calendarVersion, type CalendarTableState, countrysTable } from '#domain/calendar-table/state.ts';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/** Beside each table what it goes on as: every pass of every aggregate asks for it. */
const goingOn = new WeakMap<WorkingCalendar, WorkingCalendar>();

/**
 * The country's table in force, or a version of any: the checked-in one while nobody has published any, and under its own name.
 * Each goes on by the years that are computed. Null for a version that nobody ever published.
 */
export function calendarIn(state: CalendarTableState): WorkingCalendar;
export function calendarIn(state: CalendarTableState, version: string): WorkingCalendar | null;
export function calendarIn(state: CalendarTableState, version?: string): WorkingCalendar | null {
  if (version === undefined) return goneOn(countrysTable(state));
  const checkedIn = version === defaultCalendar.version ? defaultCalendar : null;
  const table = calendarVersion(state, version) ?? checkedIn;
  return table === null ? null : goneOn(table);
}

export function goneOn(table: WorkingCalendar): WorkingCalendar {
  const known = goingOn.get(table);
  if (known !== undefined) return known;
  const longer = withForeseenYears(table);
  goingOn.set(table, longer);
  return longer;
}
