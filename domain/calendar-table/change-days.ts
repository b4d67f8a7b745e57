import { calendarFrom } from '#domain/calendar/calendar-from.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type {
  ChangeCalendarDays,
  ChangedDay,
  ObserveCultureDay,
  WithdrawOwnCalendar,
} from '#domain/calendar-table/commands.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { type CalendarTableRefusalCode, tableProblems } from '#domain/calendar-table/refusals.ts';
import { evolve } from '#domain/calendar-table/evolve.ts';
import { type CalendarTableState, ownTables } from '#domain/calendar-table/state.ts';
import { begun, nextVersion, tableToChange } from '#domain/calendar-table/begun.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, nothing, refuse } from '#domain/kernel/decision.ts';

type TableDecision = Decision<CalendarTableEvent, CalendarTableRefusalCode>;

export function changeDays(state: CalendarTableState, { data }: ChangeCalendarDays): TableDecision {
  const { unit } = data;
  const table = tableToChange(state, unit, data.base);
  const superseded = otherBase(table, data.base);
  if (superseded !== null) return superseded;
  for (const [index, day] of data.days.entries()) {
    const fault = faultOf(day, index, table, data.days);
    if (fault !== null) return refuse(fault.code, fault.facts, [], `/days/${index}/${fault.field}`);
  }
  const news = data.days.filter((day) => !sameDay(table.days.get(day.date), day));
  const [first] = news;
  if (first === undefined) return nothing('already-so');
  const days = news.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const { events, ...change } = after(state, unit, table, first.source);
  return accept([...events, { type: 'CalendarDaysChanged', data: { ...change, days } }]);
}

export function observeCultureDay(state: CalendarTableState, { data }: ObserveCultureDay): TableDecision {
  const { unit } = data;
  const table = tableToChange(state, unit, data.base);
  const superseded = otherBase(table, data.base);
  if (superseded !== null) return superseded;
  const { from, source } = data;
  if (from !== null && (!Number.isInteger(from) || from < firstYear || lastYear < from)) {
    return refuse('calendar-year-malformed', {}, [], '/from');
  }
  if (source.trim() === '') return refuse('calendar-source-missing', { row: 1, rows: '1' }, [], '/source');
  const before = table.cultureDay;
  if ((before?.from ?? null) === from && (from === null || before?.source === source)) return nothing('already-so');
  const { events, ...change } = after(state, unit, table, source);
  return accept([...events, { type: 'CultureDayObserved', data: { ...change, from, source } }]);
}

export function withdrawOwn(state: CalendarTableState, { data }: WithdrawOwnCalendar): TableDecision {
  const { unit, base, source } = data;
  const table = ownTables(state).get(unit);
  if (table === undefined) return nothing('already-so');
  const superseded = otherBase(table, base);
  if (superseded !== null) return superseded;
  if (source.trim() === '') return refuse('calendar-source-missing', { row: 1, rows: '1' }, [], '/source');
  return accept([{ type: 'OwnCalendarWithdrawn', data: { unit, base, source } }]);
}

/** What goes before a change, and how the table it makes is named. */
function after(state: CalendarTableState, unit: UnitId | undefined, table: WorkingCalendar, source: string) {
  const events = begun(state, { unit, table, source });
  const [first] = events;
  const base = first?.type === 'CalendarPublished' ? first.data.version : table.version;
  const version = nextVersion(events.reduce(evolve, state), base);
  return { events, version, base, ...(unit === undefined ? {} : { unit }) };
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
