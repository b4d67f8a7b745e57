import {
  addWorkingDays,
  covers,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from '#domain/calendar/working-days.ts';
import { lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import type { DeadlineSettings } from '#domain/deadlines/deadline-settings.ts';
import { daysOffPassed } from '#domain/deadlines/days-off-passed.ts';
import type { DeadlineRule, ExplainLine } from '#domain/deadlines/deadline.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';

export interface Dated {
  readonly date: CivilDate;
  readonly lines: readonly ExplainLine[];
}

/** The day a rule comes to, and line by line how; null when the way leads out of the calendar. */
export function datedBy(rule: DeadlineRule, settings: DeadlineSettings): Dated | null {
  switch (rule.kind) {
    case 'date':
      return rolled(rule.date, stated(rule.date, rule.raw), settings);
    case 'beforeConference':
      return countedBack(rule, settings);
    case 'dayOfPeriod':
      return ofLastMonth(rule, settings);
    case 'byEvent':
      return countedFrom(rule, settings);
    case 'before':
      return before(rule, settings);
    default:
      return unreachable(rule);
  }
}

/** The day the rule begins with. */
export function anchorOf(rule: DeadlineRule): CivilDate {
  switch (rule.kind) {
    case 'date':
    case 'before':
      return rule.date;
    case 'beforeConference':
      return rule.conference;
    case 'dayOfPeriod':
      return rule.periodEnd;
    case 'byEvent':
      return rule.on;
    default:
      return unreachable(rule);
  }
}

export function countsWholeDays(rule: DeadlineRule): boolean {
  switch (rule.kind) {
    case 'date':
    case 'before':
      return true;
    case 'beforeConference':
      return Number.isInteger(rule.workingDays) && rule.workingDays >= 0;
    case 'byEvent':
      return Number.isInteger(rule.workingDays);
    case 'dayOfPeriod':
      return Number.isInteger(rule.day) && 1 <= rule.day && rule.day <= 31;
    default:
      return unreachable(rule);
  }
}

export function line(code: ExplainLine['code'], date: CivilDate, facts: ExplainLine['facts'] = {}): ExplainLine {
  return { code, date, facts };
}

function stated(date: CivilDate, raw: string | null): readonly ExplainLine[] {
  return [line('stated', date, raw === null ? {} : { raw })];
}

/** BLDS 2015 art. 148: a last day off ends with the next working day, where the cycle is so set. */
function rolled(
  date: CivilDate,
  lines: readonly ExplainLine[],
  settings: DeadlineSettings,
  way: 'onward' | 'back' = 'onward',
): Dated | null {
  const { calendar, rollToWorkingDay } = settings;
  if (!covers(calendar, date)) return null;
  const first = [...lines, ...extendedLine(date, settings)];
  if (isWorkingDay(date, calendar)) return { date, lines: first };
  if (!rollToWorkingDay) return { date, lines: [...first, line('keptOnDayOff', date)] };
  const to = way === 'back' ? previousWorkingDay(date, calendar) : nextWorkingDay(date, calendar);
  if (to === null) return null;
  // The working day it comes to is none of those passed, on whichever side it lies.
  const passed = way === 'back' ? daysOffPassed(to, addDays(date, 1), calendar) : daysOffPassed(date, to, calendar);
  const code = way === 'back' ? 'rolledBackToWorkingDay' : 'rolledToWorkingDay';
  return { date: to, lines: [...first, ...passed, line(code, to, { days: daysBetween(date, to) })] };
}

function countedBack(
  { conference, workingDays, raw }: Extract<DeadlineRule, { kind: 'beforeConference' }>,
  settings: DeadlineSettings,
): Dated | null {
  const date = addWorkingDays(conference, -workingDays, settings.calendar);
  if (date === null) return null;
  const lines = [
    ...stated(conference, raw),
    ...daysOffPassed(date, conference, settings.calendar),
    line('countedBackFromConference', date, { days: daysBetween(conference, date), workingDays, conference }),
    ...extendedLine(date, settings),
  ];
  return { date, lines };
}

function ofLastMonth(
  { day, periodEnd, raw }: Extract<DeadlineRule, { kind: 'dayOfPeriod' }>,
  settings: DeadlineSettings,
): Dated | null {
  const last = lastDayOfMonth(Number(periodEnd.slice(0, 4)), Number(periodEnd.slice(5, 7)));
  const wanted = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const there = wanted <= last;
  const date = there ? civilDate(wanted) : last;
  const facts = { number: day, days: daysBetween(periodEnd, date) };
  const lines = [...stated(periodEnd, raw), line(there ? 'dayOfPeriod' : 'lastDayOfMonth', date, facts)];
  return rolled(date, lines, settings);
}

function countedFrom(
  { event, on, workingDays, raw }: Extract<DeadlineRule, { kind: 'byEvent' }>,
  settings: DeadlineSettings,
): Dated | null {
  const { calendar } = settings;
  const date = addWorkingDays(on, workingDays, calendar);
  if (date === null) return null;
  const passed = workingDays < 0 ? daysOffPassed(date, on, calendar) : daysOffPassed(addDays(on, 1), date, calendar);
  const facts = { event, days: daysBetween(on, date), workingDays: Math.abs(workingDays) };
  const counted = line(workingDays < 0 ? 'countedBackFromEvent' : 'countedFromEvent', date, facts);
  return rolled(date, [...stated(on, raw), ...passed, counted], settings);
}

/** What must come before X cannot be moved on to X: a day off before it goes back to the working day before. */
function before(
  { date: x, counted, raw }: Extract<DeadlineRule, { kind: 'before' }>,
  settings: DeadlineSettings,
): Dated | null {
  if (counted) return rolled(x, [...stated(x, raw), line('dayCounted', x)], settings);
  if (!covers(settings.calendar, x)) return null;
  const date = addDays(x, -1);
  return rolled(date, [...stated(x, raw), line('dayBefore', date, { days: -1 })], settings, 'back');
}

function extendedLine(date: CivilDate, settings: DeadlineSettings): readonly ExplainLine[] {
  return settings.extends === undefined ? [] : [line('extended', date, { previous: settings.extends })];
}
