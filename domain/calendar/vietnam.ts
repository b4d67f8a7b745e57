import { calendarFrom } from '#domain/calendar/calendar-from.ts';
import { type CalendarRow, vietnamRows } from '#domain/calendar/vietnam-2020-2026.data.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';

/** The table is dated data: a correction gets a new version and cycles pinned to this one keep it. */
export const defaultCalendarVersion = 'vn-2020-2026.1';

export const defaultCalendarFrom = civilDate('2020-01-01');
export const defaultCalendarTo = civilDate('2026-12-31');

export const defaultCalendar = checkedIn(vietnamRows, defaultCalendarVersion, defaultCalendarFrom, defaultCalendarTo);

/** A bad row in a checked-in file is a broken build, not an outcome anyone can act on at run time. */
export function checkedIn(
  rows: readonly CalendarRow[],
  version: string,
  from: CivilDate,
  to: CivilDate,
): WorkingCalendar {
  const outcome = calendarFrom(rows, version, from, to);
  if (!outcome.ok) throw new Error(`calendar ${version}: ${JSON.stringify(outcome.problems)}`);
  return outcome.calendar;
}
