import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addDays, type CivilDate, epochDay, weekday } from '#domain/kernel/civil-date.ts';

export function covers(calendar: WorkingCalendar, date: CivilDate): boolean {
  return calendar.from <= date && date <= calendar.to;
}

/** Outside the table only the weekday speaks: ask `covers` first wherever the answer binds anybody. */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  const special = calendar.days.get(date);
  if (special !== undefined) return special.kind === 'workingSaturday';
  return weekday(date) <= 5;
}

/**
 * The first day is not counted (BLDS 2015 art. 147). Negative counts back, 0 is the date itself.
 * Null when the way leads out of the table: the days there are not known yet.
 */
export function addWorkingDays(date: CivilDate, count: number, calendar: WorkingCalendar): CivilDate | null {
  if (!Number.isInteger(count) || !covers(calendar, date)) return null;
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (!covers(calendar, day)) return null;
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and including `to`: how often one may count before arriving. Negative when `to` lies
 * before, so that between(a, addWorkingDays(a, n)) = n for every n. Null when either day lies outside the table.
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number | null {
  if (!covers(calendar, from) || !covers(calendar, to)) return null;
  return to < from
    ? 0 - workingDaysUpTo(addDays(to, -1), addDays(from, -1), calendar)
    : workingDaysUpTo(from, to, calendar);
}

/** After the first and up to and including the last, by weeks and special days: a list of terms years away is counted at once. */
function workingDaysUpTo(first: CivilDate, last: CivilDate, calendar: WorkingCalendar): number {
  const ordinary = weekdaysUpTo(epochDay(last)) - weekdaysUpTo(epochDay(first));
  return ordinary + differenceUpTo(last, calendar) - differenceUpTo(first, calendar);
}

/** A special day that differs from its weekday, and by how many working days the table differs from plain weeks up to it. */
interface Step {
  readonly date: CivilDate;
  readonly sum: number;
}

/** A table goes on to the end of the century: it is summed once, not walked for each term. */
const steps = new WeakMap<WorkingCalendar, readonly Step[]>();

function differenceUpTo(day: CivilDate, calendar: WorkingCalendar): number {
  const sums = steps.get(calendar) ?? summed(calendar);
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = sums[middle];
    if (step !== undefined && step.date <= day) low = middle + 1;
    else high = middle;
  }
  return sums[low - 1]?.sum ?? 0;
}

function summed(calendar: WorkingCalendar): readonly Step[] {
  let sum = 0;
  const differing = [...calendar.days.values()].filter(
    ({ date, kind }) => (kind === 'workingSaturday') !== weekday(date) <= 5,
  );
  const sums = differing
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, kind }) => ({ date, sum: (sum += kind === 'workingSaturday' ? 1 : -1) }));
  steps.set(calendar, sums);
  return sums;
}

/** Mondays to Fridays from a Monday long ago up to and including that day. */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3;
  const week = Math.floor(sinceMonday / 7);
  return week * 5 + Math.min(sinceMonday - week * 7 + 1, 5);
}

/** The date itself when it is a working day, else the next one. */
export function nextWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate | null {
  return nearestWorkingDay(date, 1, calendar);
}

/** The date itself when it is a working day, else the one before. */
export function previousWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate | null {
  return nearestWorkingDay(date, -1, calendar);
}

function nearestWorkingDay(date: CivilDate, step: 1 | -1, calendar: WorkingCalendar): CivilDate | null {
  for (let day = date; covers(calendar, day); day = addDays(day, step)) {
    if (isWorkingDay(day, calendar)) return day;
  }
  return null;
}
