import { computedYear } from '#domain/calendar/computed-year.ts';
import { checkedIn } from '#domain/calendar/vietnam.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addDays, type CivilDate, civilDate, lastYear } from '#domain/kernel/civil-date.ts';

const foreseenTo = civilDate(`${lastYear}-12-31`);

/** By year: every table that ends before it goes on by the same days. */
const computed = new Map<number, readonly CalendarDay[]>();

/**
 * A table goes on beyond its last day by what the law says of every year: year-end reviews meet in January, multi-year ones are
 * planned years ahead. What rests on it says so, and a table published later replaces it.
 */
export function withForeseenYears(calendar: WorkingCalendar): WorkingCalendar {
  if (calendar.to >= foreseenTo) return calendar;
  const foreseenFrom = addDays(calendar.to, 1);
  const days = new Map(calendar.days);
  for (let year = Number(foreseenFrom.slice(0, 4)); year <= lastYear; year += 1) {
    for (const day of foreseenDays(year)) if (day.date >= foreseenFrom) days.set(day.date, day);
  }
  return { ...calendar, to: foreseenTo, foreseenFrom, days };
}

/** Whether a day lies where the table is only computed. */
export function isForeseen(calendar: WorkingCalendar, date: CivilDate): boolean {
  return calendar.foreseenFrom !== undefined && calendar.foreseenFrom <= date;
}

function foreseenDays(year: number): readonly CalendarDay[] {
  const known = computed.get(year);
  if (known !== undefined) return known;
  const [first, last] = [civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)];
  const days = [...checkedIn(computedYear(year), `foreseen-${year}`, first, last).days.values()];
  computed.set(year, days);
  return days;
}
