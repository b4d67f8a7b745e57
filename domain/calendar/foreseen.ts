import { foreseenRows } from '#domain/calendar/vietnam-2027.data.ts';
import { checkedIn, defaultCalendarTo } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addDays, type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';

const foreseenFrom = addDays(defaultCalendarTo, 1);
const foreseenTo = civilDate('2027-12-31');

const foreseenDays = checkedIn(foreseenRows, 'foreseen', foreseenFrom, foreseenTo).days;

/**
 * A table that ends with 2026 goes on by a year computed from the law: year-end reviews meet in January. What rests on it
 * says so. A published table that speaks for 2027 itself is left alone.
 */
export function withForeseenYear(calendar: WorkingCalendar): WorkingCalendar {
  if (calendar.to !== defaultCalendarTo) return calendar;
  return { ...calendar, to: foreseenTo, foreseenFrom, days: new Map([...calendar.days, ...foreseenDays]) };
}

/** Whether a day lies where the table is only computed. */
export function isForeseen(calendar: WorkingCalendar, date: CivilDate): boolean {
  return calendar.foreseenFrom !== undefined && calendar.foreseenFrom <= date;
}
