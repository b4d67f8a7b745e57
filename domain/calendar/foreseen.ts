import { computedYear, givenBackOn } from '#domain/calendar/computed-year.ts';
import { label } from '#domain/calendar/law-112.data.ts';
import { checkedIn } from '#domain/calendar/vietnam.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addDays, type CivilDate, civilDate, lastYear, weekday } from '#domain/kernel/civil-date.ts';

const foreseenTo = civilDate(`${lastYear}-12-31`);

/** By year: every table that ends before it goes on by the same days. */
const computed = new Map<number, readonly CalendarDay[]>();

/**
 * A table goes on beyond its last day by what the law says of every year: year-end reviews meet in January, multi-year ones are
 * planned years ahead. What rests on it says so, and a table published later replaces it.
 */
export function withForeseenYears(calendar: WorkingCalendar): WorkingCalendar {
  return withCultureDay(goneOn(calendar));
}

function goneOn(calendar: WorkingCalendar): WorkingCalendar {
  if (calendar.to >= foreseenTo) return calendar;
  const foreseenFrom = addDays(calendar.to, 1);
  const days = new Map(calendar.days);
  for (let year = Number(foreseenFrom.slice(0, 4)); year <= lastYear; year += 1) {
    for (const day of foreseenDays(year)) if (day.date >= foreseenFrom) days.set(day.date, day);
  }
  return { ...calendar, to: foreseenTo, foreseenFrom, days };
}

/** Over the published years as well, unless they list the day; on a day off it is given back like any other (art. 111). */
function withCultureDay(calendar: WorkingCalendar): WorkingCalendar {
  const { cultureDay, from, to } = calendar;
  if (cultureDay === undefined) return calendar;
  const days = new Map(calendar.days);
  const { source } = cultureDay;
  for (let year = Math.max(cultureDay.from, Number(from.slice(0, 4))); year <= Number(to.slice(0, 4)); year += 1) {
    const date = civilDate(`${year}-11-24`);
    if (date < from || to < date || days.has(date)) continue;
    days.set(date, { date, kind: 'holiday', label: label.culture, source });
    if (weekday(date) <= 5) continue;
    const back = givenBackOn(date, days);
    days.set(back, { date: back, kind: 'compensatory', label: label.culture, source });
  }
  return { ...calendar, days };
}

/** The last day of a table that somebody published; what it goes on by is only foreseen. */
export function publishedTo({ foreseenFrom, to }: WorkingCalendar): CivilDate {
  return foreseenFrom === undefined ? to : addDays(foreseenFrom, -1);
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
