import { addDays, type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';

export function lastDayOfMonth(year: number, month: number): CivilDate {
  return addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);
}

/** Only for days every month has; 29 to 31 go by `addMonths`. */
export function dayOf(year: number, month: number, day: number): CivilDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return civilDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** A month without that day ends on its last day: BLDS 2015 art. 148. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const last = lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1);
  const wanted = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return wanted <= last ? civilDate(wanted) : last;
}
