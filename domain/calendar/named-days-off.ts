import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/** A day that the table makes one off, by its name; null for any other, an ordinary weekend among them. */
export function namedDayOff(date: CivilDate, { days }: WorkingCalendar): CalendarDay | null {
  const day = days.get(date);
  return day === undefined || day.kind === 'workingSaturday' ? null : day;
}

/** From the table's first day, for rehearsals live in other years, to two years from today: what is later is looked at then. */
export function namedDaysOff(calendar: WorkingCalendar, today: CivilDate): readonly CalendarDay[] {
  const last = addDays(today, 731);
  return [...calendar.days.values()].filter(({ date }) => date <= last && namedDayOff(date, calendar) !== null);
}
