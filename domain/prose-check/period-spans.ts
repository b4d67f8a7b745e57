import { addDays, type CivilDate, daysBetween } from '#domain/kernel/civil-date.ts';
import type { Span } from '#domain/vietnamese/periods/spelled-period.ts';

/** By so many days the data of a year may begin and end before the calendar's: NĐ 09/2019/NĐ-CP art. 12 ends them on the 14th. */
const window = 17;
/** "Tính đến 15/6" of a half-year: a report is written before its period is over. */
const early = 31;

export function isSame(a: Span, b: Span): boolean {
  const most = Math.min(window, Math.floor(lengthOf(b) / 4));
  return Math.abs(daysBetween(a.from, b.from)) <= most && Math.abs(daysBetween(a.to, b.to)) <= most;
}

/** A figure "as of" that day is what the period came to. */
export function isItsEnd(day: CivilDate, { from, to }: Span): boolean {
  return daysBetween(day, to) <= Math.min(early, Math.floor(lengthOf({ from, to }) * 0.6));
}

export function isLater(a: Span, b: Span): boolean {
  return daysBetween(b.to, a.to) > window;
}

export function yearsOf({ from, to }: Span): readonly number[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_one, step) => (first ?? 0) + step);
}

/** The only year that a review is of, though its data may begin in the December before. */
export function onlyYear({ from, to }: Span): number | null {
  const [first, ...more] = yearsOf({ from: addDays(from, window), to });
  return first === undefined || more.length > 0 ? null : first;
}

/** "Cùng kỳ": the same days so many years before; the last of February is it in every year. */
export function yearsBefore({ from, to }: Span, years: number): Span {
  const shifted = (day: CivilDate): CivilDate => {
    const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
    // The day after is never the 29th of February's, so that it is in every year.
    const next = addDays(day, 1);
    const ofNext = String(Number(next.slice(0, 4)) - years).padStart(4, '0');
    return next.endsWith('-03-01') ? addDays(at(ofNext, next), -1) : at(year, day);
  };
  return { from: shifted(from), to: shifted(to) };
}

function at(year: string, day: CivilDate): CivilDate {
  // A branded text whose month and day are those of a day that there is; February is handled above.
  return `${year}${day.slice(4)}` as CivilDate;
}

export function lengthOf({ from, to }: Span): number {
  return daysBetween(from, to) + 1;
}
