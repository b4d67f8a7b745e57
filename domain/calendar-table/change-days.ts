import { calendarFrom } from '#domain/calendar/calendar-from.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { ChangeCalendarDays, ChangedDay, ObserveCultureDay } from '#domain/calendar-table/commands.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { type CalendarTableRefusalCode, tableProblems } from '#domain/calendar-table/refusals.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, nothing, refuse } from '#domain/kernel/decision.ts';

type TableDecision = Decision<CalendarTableEvent, CalendarTableRefusalCode>;

export function changeDays(state: CalendarTableState, { data }: ChangeCalendarDays): TableDecision {
  const table = inForce(state);
  const superseded = otherBase(table, data.base);
  if (superseded !== null) return superseded;
  for (const [index, day] of data.days.entries()) {
    const fault = faultOf(day, index, table, data.days);
    if (fault !== null) return refuse(fault.code, fault.facts, [], `/days/${index}/${fault.field}`);
  }
  const news = data.days.filter((day) => !sameDay(table.days.get(day.date), day));
  if (news.length === 0) return nothing('already-so');
  const days = news.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const change = { version: nextVersion(state, table.version), base: table.version, days };
  return accept([...begun(state), { type: 'CalendarDaysChanged', data: change }]);
}

export function observeCultureDay(state: CalendarTableState, { data }: ObserveCultureDay): TableDecision {
  const table = inForce(state);
  const superseded = otherBase(table, data.base);
  if (superseded !== null) return superseded;
  const { from, source } = data;
  if (from !== null && (!Number.isInteger(from) || from < firstYear || lastYear < from)) {
    return refuse('calendar-year-malformed', {}, [], '/from');
  }
  if (source.trim() === '') return refuse('calendar-source-missing', { row: 1, rows: '1' }, [], '/source');
  const before = table.cultureDay;
  if ((before?.from ?? null) === from && (from === null || before?.source === source)) return nothing('already-so');
  const change = { version: nextVersion(state, table.version), base: table.version, from, source };
  return accept([...begun(state), { type: 'CultureDayObserved', data: change }]);
}

/** What is changed: the table published last, or the checked-in one while nobody has published any. */
function inForce(state: CalendarTableState): WorkingCalendar {
  return state.status === 'none' ? defaultCalendar : state.current;
}

/** The checked-in table may be another one in a later release: the record keeps the one that was changed. */
function begun(state: CalendarTableState): readonly CalendarTableEvent[] {
  if (state.status === 'published') return [];
  const { version, from, to, days } = defaultCalendar;
  return [{ type: 'CalendarPublished', data: { version, from, to, days: [...days.values()] } }];
}

function otherBase({ version }: WorkingCalendar, base: string): TableDecision | null {
  return base === version ? null : refuse('calendar-base-superseded', { version }, [], '/base');
}

interface Fault {
  readonly code: CalendarTableRefusalCode;
  readonly field: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

function faultOf(
  { date, kind, label, source }: ChangedDay,
  index: number,
  table: WorkingCalendar,
  all: readonly ChangedDay[],
): Fault | null {
  const row = index + 1;
  const facts = { row, value: date, rows: String(row) };
  if (date < table.from || table.to < date) {
    return { code: 'calendar-day-not-published', field: 'date', facts: { date, to: table.to } };
  }
  if (source.trim() === '') return { code: 'calendar-source-missing', field: 'source', facts };
  if (all.findIndex((one) => one.date === date) !== index) {
    return { code: 'calendar-date-repeated', field: 'date', facts };
  }
  if (kind === null) return null;
  if (label.trim() === '') return { code: 'calendar-label-missing', field: 'label', facts };
  const read = calendarFrom([{ date, kind, label, source }], table.version, table.from, table.to);
  const [problem] = read.ok ? [] : read.problems;
  return problem === undefined ? null : { ...tableProblems[problem.code], facts };
}

function sameDay(before: CalendarDay | undefined, { kind, label, source }: ChangedDay): boolean {
  if (kind === null || before === undefined) return kind === null && before === undefined;
  return before.kind === kind && before.label === label && before.source === source;
}

/** `vn-2026.1` → `vn-2026.2`: nobody has to think of a name for one day. */
function nextVersion(state: CalendarTableState, version: string): string {
  const known = state.status === 'none' ? new Set([version]) : new Set(state.versions.keys());
  const [, stem = version, number = '1'] = /^(.*)\.(\d{1,6})$/.exec(version) ?? [];
  let next = Number(number) + 1;
  while (known.has(`${stem}.${next}`)) next += 1;
  return `${stem}.${next}`;
}
