import type { CalendarRow } from '#domain/calendar/vietnam-2020-2026.data.ts';
import { label, source } from '#domain/calendar/law-112.data.ts';
import { lunarDay } from '#domain/calendar/lunar.ts';
import { addDays, type CivilDate, civilDate, weekday } from '#domain/kernel/civil-date.ts';

interface Holiday {
  readonly date: CivilDate;
  readonly label: string;
  readonly source: string;
}

/**
 * The days off of a year nobody has published yet: the eleven days of BLLĐ 2019 art. 112, each that falls on a day off given back
 * on the next working day (art. 111). What the Prime Minister chooses every year is taken as in the years 2021 to 2026; swaps are
 * announced, never foreseen.
 */
export function computedYear(year: number): readonly CalendarRow[] {
  const holidays = holidaysOf(year);
  const off = new Set(holidays.map(({ date }) => date));
  const given: CalendarRow[] = [];
  for (const { date, label: name } of holidays.filter((holiday) => weekday(holiday.date) >= 6)) {
    const back = givenBackOn(date, off);
    off.add(back);
    given.push({ date: back, kind: 'compensatory', label: name, source: source.compensated });
  }
  const rows = [...holidays.map((holiday) => ({ ...holiday, kind: 'holiday' })), ...given];
  return rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The next day that is no day off yet (BLLĐ 2019 art. 111). */
export function givenBackOn(date: CivilDate, off: Pick<ReadonlySet<CivilDate>, 'has'>): CivilDate {
  let back = addDays(date, 1);
  while (weekday(back) >= 6 || off.has(back)) back = addDays(back, 1);
  return back;
}

function holidaysOf(year: number): readonly Holiday[] {
  const on = (day: string): CivilDate => civilDate(`${year}-${day}`);
  const newYear = lunarDay(year, 1, 1);
  const firstOff = addDays(newYear, -daysBeforeTet(newYear));
  const national = on('09-02');
  return [
    { date: on('01-01'), label: label.newYear, source: source.fixed },
    ...[0, 1, 2, 3, 4].map((after) => ({ date: addDays(firstOff, after), label: label.tet, source: source.tet })),
    { date: lunarDay(year, 3, 10), label: label.ancestors, source: source.lunar },
    { date: on('04-30'), label: label.victory, source: source.fixed },
    { date: on('05-01'), label: label.labour, source: source.fixed },
    { date: national, label: label.national, source: source.fixed },
    { date: addDays(national, sideOfNational(national)), label: label.besideNational, source: source.adjacent },
  ];
}

/** Monday or Tuesday: one day of the old year, as in 2022 and 2026, so that the working week is off whole; else two. */
function daysBeforeTet(newYear: CivilDate): 1 | 2 {
  return weekday(newYear) <= 2 ? 1 : 2;
}

/** The day that joins the weekend or lies nearer to it: after it as in 2021 and 2024, before it as in 2022, 2023, 2025 and 2026. */
function sideOfNational(national: CivilDate): 1 | -1 {
  const day = weekday(national);
  return day === 1 || day === 4 || day === 7 ? 1 : -1;
}
