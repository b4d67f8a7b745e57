import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isForeseen } from '#domain/calendar/foreseen.ts';
import { addWorkingDays, covers, isWorkingDay, nextWorkingDay } from '#domain/calendar/working-days.ts';
import { daysOffPassed } from '#domain/deadlines/days-off-passed.ts';
import type { Deadline, DeadlineRule, ExplainLine, Ladder } from '#domain/deadlines/deadline.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { type CivilDate, daysBetween, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type DeadlineProblem = 'outside-calendar' | 'not-an-hour' | 'not-whole-days' | 'ladder-repeats-step';

export interface DeadlineSettings {
  readonly calendar: WorkingCalendar;
  /** BLDS 2015 art. 148 moves a last day off to the next working day; whether that binds the cycle is its setting. */
  readonly rollToWorkingDay: boolean;
  readonly ladder: Ladder;
  /** The moment this version is made: rungs already past by then are left out, never fired late in bulk. */
  readonly after: Instant;
  /** The date this version replaces, when it is an extension. */
  readonly extends?: CivilDate;
}

export type DeadlineOutcome =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly problem: DeadlineProblem };

/** `days` and `minutes` of the lines add up: first line's date + days, 00:00 + minutes = `at`. */
export function computeDeadline(rule: DeadlineRule, version: number, settings: DeadlineSettings): DeadlineOutcome {
  if (!isHour(rule.hour) || !isHour(settings.ladder.hour)) return { ok: false, problem: 'not-an-hour' };
  const offsets = settings.ladder.steps.map((step) => step.offset);
  if (new Set(offsets).size !== offsets.length) return { ok: false, problem: 'ladder-repeats-step' };
  const counts = rule.kind === 'beforeConference' ? [...offsets, rule.workingDays] : offsets;
  if (!counts.every(Number.isInteger)) return { ok: false, problem: 'not-whole-days' };
  if (rule.kind === 'beforeConference' && rule.workingDays < 0) return { ok: false, problem: 'not-whole-days' };

  const dated = datedBy(rule, settings);
  if (dated === null) return { ok: false, problem: 'outside-calendar' };
  const { date, lines } = dated;
  const rungs = rungsOf(date, version, settings.ladder, settings.calendar, settings.after);
  if (rungs === null) return { ok: false, problem: 'outside-calendar' };
  const at = vietnamInstant(date, rule.hour);
  const explain = [
    ...lines,
    ...foreseenLine(rule, date, settings),
    hourLine(date, rule.hour),
    line('resultingInstant', date, { instant: at }),
  ];
  return { ok: true, deadline: { version, rule, date, hour: rule.hour, at, explain, rungs } };
}

interface Dated {
  readonly date: CivilDate;
  readonly lines: readonly ExplainLine[];
}

function datedBy(rule: DeadlineRule, settings: DeadlineSettings): Dated | null {
  switch (rule.kind) {
    case 'date':
      return stated(rule.date, rule.raw, settings);
    case 'beforeConference':
      return countedBack(rule.conference, rule.workingDays, rule.raw, settings);
    default:
      return unreachable(rule);
  }
}

function stated(date: CivilDate, raw: string | null, settings: DeadlineSettings): Dated | null {
  const { calendar, rollToWorkingDay } = settings;
  if (!covers(calendar, date)) return null;
  const first = [line('stated', date, withRaw(raw)), ...extendedLine(date, settings)];
  if (isWorkingDay(date, calendar)) return { date, lines: first };
  if (!rollToWorkingDay) return { date, lines: [...first, line('keptOnDayOff', date)] };
  const rolled = nextWorkingDay(date, calendar);
  if (rolled === null) return null;
  const moved = line('rolledToWorkingDay', rolled, { days: daysBetween(date, rolled) });
  return { date: rolled, lines: [...first, ...daysOffPassed(date, rolled, calendar), moved] };
}

function countedBack(
  conference: CivilDate,
  workingDays: number,
  raw: string | null,
  settings: DeadlineSettings,
): Dated | null {
  const date = addWorkingDays(conference, -workingDays, settings.calendar);
  if (date === null) return null;
  const lines = [
    line('stated', conference, withRaw(raw)),
    ...daysOffPassed(date, conference, settings.calendar),
    line('countedBackFromConference', date, { days: daysBetween(conference, date), workingDays, conference }),
    ...extendedLine(date, settings),
  ];
  return { date, lines };
}

function extendedLine(date: CivilDate, settings: DeadlineSettings): readonly ExplainLine[] {
  return settings.extends === undefined ? [] : [line('extended', date, { previous: settings.extends })];
}

/** The day, or the one it is counted from, lies where the table is only computed: it may still move. */
function foreseenLine(rule: DeadlineRule, date: CivilDate, { calendar }: DeadlineSettings): readonly ExplainLine[] {
  const last = rule.kind === 'date' ? date : rule.conference;
  return isForeseen(calendar, last) ? [line('foreseenCalendar', date)] : [];
}

function hourLine(date: CivilDate, hour: string): ExplainLine {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return line(hour === '24:00' ? 'endOfDay' : 'atHour', date, { hour, minutes: hours * 60 + minutes });
}

function line(code: ExplainLine['code'], date: CivilDate, facts: ExplainLine['facts'] = {}): ExplainLine {
  return { code, date, facts };
}

function withRaw(raw: string | null): ExplainLine['facts'] {
  return raw === null ? {} : { raw };
}

/** `24:00` is the end of the day; `00:00` is its beginning and a legal, if unkind, deadline. */
function isHour(text: string): boolean {
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
}
