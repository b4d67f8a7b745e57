import { specialDayKinds, type WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { addDays, type CivilDate, daysBetween } from '#domain/kernel/civil-date.ts';

export interface StripFacts {
  readonly today: CivilDate;
  readonly callDate: CivilDate | null;
  readonly cutOff: CivilDate | null;
  readonly dueDays: readonly { readonly date: CivilDate; readonly units: number }[];
  readonly closedOn: CivilDate | null;
  readonly approvedOn: CivilDate | null;
  readonly heldOn: CivilDate | null;
  readonly noticeOn: CivilDate | null;
}

/** What makes a day other than a plain one; a Saturday that is worked is one of them. */
export const dayOffKinds = ['weekend', ...specialDayKinds] as const;

export interface StripDay {
  readonly date: CivilDate;
  readonly off: (typeof dayOffKinds)[number] | null;
  /** What the calendar calls the day; null on a plain one. */
  readonly label: string | null;
}

export const stripPhases = ['report', 'consolidate', 'notice'] as const;

export interface StripPhase {
  readonly code: (typeof stripPhases)[number];
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export const stripFlags = ['cutOff', 'deadline', 'invitations', 'conference', 'notice'] as const;

export interface StripFlag {
  readonly code: (typeof stripFlags)[number];
  readonly date: CivilDate;
  readonly units: number | null;
}

export interface Strip {
  readonly days: readonly StripDay[];
  readonly phases: readonly StripPhase[];
  readonly flags: readonly StripFlag[];
}

const longest = 400;

/** The days of a cycle from its call to the last day for the notice, with what falls on them. */
export function calendarStrip(facts: StripFacts, calendar: WorkingCalendar): Strip {
  const phases = phasesOf(facts, calendar);
  const flags = flagsOf(facts, calendar);
  const known = [...phases.flatMap(({ from, to }) => [from, to]), ...flags.map(({ date }) => date)].sort();
  const first = facts.callDate ?? [facts.today, known[0] ?? facts.today].sort()[0] ?? facts.today;
  const last = known.at(-1) ?? facts.today;
  const length = Math.min(longest, Math.max(0, daysBetween(first, last)) + 2);
  const days = Array.from({ length }, (_, index) => stripDay(addDays(first, index), calendar));
  return { days, phases, flags: flags.filter(({ date }) => date >= first) };
}

function stripDay(date: CivilDate, calendar: WorkingCalendar): StripDay {
  const special = calendar.days.get(date);
  if (special !== undefined) return { date, off: special.kind, label: special.label };
  return { date, off: isWorkingDay(date, calendar) ? null : 'weekend', label: null };
}

function phasesOf(facts: StripFacts, calendar: WorkingCalendar): readonly StripPhase[] {
  const { callDate, heldOn } = facts;
  const lastDue =
    facts.dueDays
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null;
  const phases: StripPhase[] = [];
  const add = (code: StripPhase['code'], from: CivilDate | null, to: CivilDate | null): void => {
    if (from !== null && to !== null && from <= to) phases.push({ code, from, to });
  };
  add('report', callDate ?? facts.cutOff, lastDue);
  const consolidateFrom = facts.closedOn ?? (lastDue === null ? null : addDays(lastDue, 1));
  add('consolidate', consolidateFrom, facts.approvedOn ?? (heldOn === null ? null : addDays(heldOn, -1)));
  if (heldOn !== null) add('notice', addDays(heldOn, 1), facts.noticeOn ?? noticeDueDate(heldOn, calendar));
  return phases;
}

function flagsOf(facts: StripFacts, calendar: WorkingCalendar): readonly StripFlag[] {
  const { heldOn } = facts;
  const flag = (code: StripFlag['code'], date: CivilDate | null): StripFlag[] =>
    date === null ? [] : [{ code, date, units: null }];
  return [
    ...flag('cutOff', facts.cutOff),
    ...facts.dueDays.map(({ date, units }): StripFlag => ({ code: 'deadline', date, units })),
    ...flag('invitations', heldOn === null ? null : invitationLatestDate(heldOn, calendar)),
    ...flag('conference', heldOn),
    ...flag('notice', facts.noticeOn ?? (heldOn === null ? null : noticeDueDate(heldOn, calendar))),
  ];
}
