import { calendarFrom, type CalendarProblem } from '#domain/calendar/calendar-from.ts';
import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { changeDays, observeCultureDay, withdrawOwn } from '#domain/calendar-table/change-days.ts';
import type { CalendarTableCommand, PublishCalendar } from '#domain/calendar-table/commands.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { type CalendarTableRefusalCode, tableProblems } from '#domain/calendar-table/refusals.ts';
import { type CalendarTableState, calendarVersion, countrysTable, ownTables } from '#domain/calendar-table/state.ts';
import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { calendarActs } from '#domain/calendar-table/acts.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type TableDecision = Decision<CalendarTableEvent, CalendarTableRefusalCode>;

export function decide(state: CalendarTableState, command: CalendarTableCommand, { actor }: Given): TableDecision {
  const no = unlessAllowed(calendarActs[command.type], actor, 'calendar-not-permitted');
  if (no !== null) return no;
  switch (command.type) {
    case 'PublishCalendar':
      return publish(state, command);
    case 'ChangeCalendarDays':
      return changeDays(state, command);
    case 'ObserveCultureDay':
      return observeCultureDay(state, command);
    case 'WithdrawOwnCalendar':
      return withdrawOwn(state, command);
    default:
      return unreachable(command);
  }
}

function publish(state: CalendarTableState, { data }: PublishCalendar): TableDecision {
  const { version, from, to, unit } = data;
  const days = inOrder(data.days);
  const known = calendarVersion(state, version);
  if (known !== null) {
    if (known.own?.unit === unit && sameTable(known, data)) return nothing('already-so');
    return refuse('calendar-version-exists', { version }, [], '/version');
  }
  const own = unit === undefined ? undefined : ownTables(state).get(unit);
  // Whoever follows the country's until now has deadlines in all of its days.
  const before = own ?? (unit === undefined ? calendarVersion(state) : countrysTable(state));
  const shrinks = before === null ? null : shrinking(before, data);
  if (shrinks !== null) return shrinks;
  const outcome = calendarFrom(data.days, version, from, to);
  if (!outcome.ok) return refuseFirst(outcome.problems, data);
  const unlabelled = data.days.findIndex((day) => day.label.trim() === '');
  if (unlabelled >= 0)
    return refuse('calendar-label-missing', { row: unlabelled + 1 }, [], `/days/${unlabelled}/label`);
  const table = { version, from, to, days };
  if (unit === undefined) return accept([{ type: 'CalendarPublished', data: table }]);
  const stated = data.source?.trim() ?? '';
  const source = stated === '' ? own?.own?.source : stated;
  if (source === undefined) return refuse('calendar-own-source-missing', {}, [], '/source');
  const { cultureDay } = before ?? {};
  const ofUnit = { ...table, unit, source, ...(cultureDay === undefined ? {} : { cultureDay }) };
  return accept([{ type: 'CalendarPublished', data: ofUnit }]);
}

/** Deadlines of days that no table speaks for any more could not be explained, let alone recomputed. */
function shrinking(current: WorkingCalendar, next: PublishCalendar['data']): TableDecision | null {
  const facts = { from: current.from, to: current.to };
  if (next.from > current.from) return refuse('calendar-range-shrinks', facts, [], '/from');
  return next.to < current.to ? refuse('calendar-range-shrinks', facts, [], '/to') : null;
}

/** One pointer names one value; `rows` tells the office every row to look at, so that it corrects the table once. */
function refuseFirst(problems: readonly CalendarProblem[], data: PublishCalendar['data']): TableDecision {
  const [first] = problems;
  if (first === undefined) throw new Error('a table without problems was refused');
  const { code, field } = tableProblems[first.code];
  const wrong = [...new Set(problems.map((problem) => problem.row).filter((row) => row >= 0))];
  const rows = wrong.map((row) => row + 1).join(', ');
  if (first.row < 0) return refuse(code, { from: data.from, to: data.to, rows }, [], `/${field}`);
  return refuse(code, { row: first.row + 1, value: first.value, rows }, [], `/days/${first.row}/${field}`);
}

function sameTable(known: WorkingCalendar, data: PublishCalendar['data']): boolean {
  if (known.from !== data.from || known.to !== data.to || known.days.size !== data.days.length) return false;
  return data.days.every((day) => {
    const before = known.days.get(day.date);
    return before?.kind === day.kind && before.label === day.label && before.source === day.source;
  });
}

function inOrder(days: readonly CalendarDay[]): readonly CalendarDay[] {
  return days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
