import { isForeseen } from '#domain/calendar/foreseen.ts';
import { anchorOf, countsWholeDays, datedBy, line } from '#domain/deadlines/dated-by.ts';
import type { DeadlineSettings } from '#domain/deadlines/deadline-settings.ts';
import type { Deadline, DeadlineRule, ExplainLine } from '#domain/deadlines/deadline.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { type CivilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { ownerName } from '#domain/kernel/working-calendar.ts';

export type DeadlineProblem = 'outside-calendar' | 'not-an-hour' | 'not-whole-days' | 'ladder-repeats-step';

export type DeadlineOutcome =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly problem: DeadlineProblem };

/** `days` and `minutes` of the lines add up: first line's date + days, 00:00 + minutes = `at`. */
export function computeDeadline(rule: DeadlineRule, version: number, settings: DeadlineSettings): DeadlineOutcome {
  if (!isHour(rule.hour) || !isHour(settings.ladder.hour)) return { ok: false, problem: 'not-an-hour' };
  const offsets = settings.ladder.steps.map((step) => step.offset);
  if (new Set(offsets).size !== offsets.length) return { ok: false, problem: 'ladder-repeats-step' };
  if (!offsets.every(Number.isInteger) || !countsWholeDays(rule)) return { ok: false, problem: 'not-whole-days' };

  const dated = datedBy(rule, settings);
  if (dated === null) return { ok: false, problem: 'outside-calendar' };
  const { date, lines } = dated;
  const rungs = rungsOf(date, version, settings.ladder, settings.calendar, settings.after);
  if (rungs === null) return { ok: false, problem: 'outside-calendar' };
  const at = vietnamInstant(date, rule.hour);
  const explain = [
    ...lines,
    ...calendarLine(date, settings),
    ...ownLine(date, settings),
    ...foreseenLine(rule, date, settings),
    hourLine(date, rule.hour),
    line('resultingInstant', date, { instant: at }),
  ];
  return { ok: true, deadline: { version, rule, date, hour: rule.hour, at, explain, rungs } };
}

function calendarLine(date: CivilDate, { calendarChanged }: DeadlineSettings): readonly ExplainLine[] {
  return calendarChanged === undefined ? [] : [line('calendarChanged', date, { ...calendarChanged })];
}

/** Whose working days it is counted by, where they are not the country's. */
function ownLine(date: CivilDate, { calendar: { own, version } }: DeadlineSettings): readonly ExplainLine[] {
  return own === undefined
    ? []
    : [line('ownCalendar', date, { unit: ownerName(own), source: own.source, calendar: version })];
}

/** The day, or the one it is counted from, lies where the table is only computed: it may still move. */
function foreseenLine(rule: DeadlineRule, date: CivilDate, { calendar }: DeadlineSettings): readonly ExplainLine[] {
  const last = [date, anchorOf(rule)].sort().at(-1) ?? date;
  return isForeseen(calendar, last) ? [line('foreseenCalendar', date)] : [];
}

function hourLine(date: CivilDate, hour: string): ExplainLine {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return line(hour === '24:00' ? 'endOfDay' : 'atHour', date, { hour, minutes: hours * 60 + minutes });
}

/** `24:00` is the end of the day; `00:00` is its beginning and a legal, if unkind, deadline. */
function isHour(text: string): boolean {
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
}
