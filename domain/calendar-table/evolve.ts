import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { ChangedDay } from '#domain/calendar-table/commands.ts';
import type { CalendarPublished, CalendarTableEvent, OwnCalendarWithdrawn } from '#domain/calendar-table/events.ts';
import { calendarVersion, type CalendarTableState, ownTables } from '#domain/calendar-table/state.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: CalendarTableState, event: CalendarTableEvent): CalendarTableState {
  const { unit } = event.data;
  const current = calendarVersion(state);
  const own = new Map(ownTables(state));
  const versions = new Map(state.status === 'none' ? [] : state.versions);
  if (event.type === 'OwnCalendarWithdrawn') {
    own.delete(event.data.unit);
    return { status: 'published', current, versions, own };
  }
  const table = next((unit === undefined ? current : own.get(unit)) ?? null, event);
  versions.set(table.version, table);
  if (unit !== undefined) return { status: 'published', current, versions, own: own.set(unit, table) };
  return { status: 'published', current: table, versions, ...(own.size === 0 ? {} : { own }) };
}

function next(
  before: WorkingCalendar | null,
  event: Exclude<CalendarTableEvent, OwnCalendarWithdrawn>,
): WorkingCalendar {
  switch (event.type) {
    case 'CalendarPublished':
      return wholeTable(before, event.data);
    case 'CalendarDaysChanged': {
      const { version, days } = event.data;
      const table = changed(before, event);
      return { ...table, version, days: withDays(table.days, days) };
    }
    case 'CultureDayObserved': {
      const { version, from, source } = event.data;
      const { cultureDay: _before, ...table } = changed(before, event);
      return { ...table, version, ...(from === null ? {} : { cultureDay: { from, source } }) };
    }
    default:
      return unreachable(event);
  }
}

function wholeTable(before: WorkingCalendar | null, data: CalendarPublished['data']): WorkingCalendar {
  const { version, from, to, days, unit, source = '' } = data;
  const table = { version, from, to, days: new Map(days.map((day) => [day.date, day])) };
  const cultureDay = unit === undefined ? before?.cultureDay : data.cultureDay;
  return {
    ...table,
    ...(unit === undefined ? {} : { own: { unit, source } }),
    ...(cultureDay === undefined ? {} : { cultureDay }),
  };
}

/** The first change comes with the table it changes. */
function changed(before: WorkingCalendar | null, { type }: CalendarTableEvent): WorkingCalendar {
  if (before === null) throw new Error(`${type} recorded before any table`);
  return before;
}

export function withDays(
  table: ReadonlyMap<CivilDate, CalendarDay>,
  days: readonly ChangedDay[],
): ReadonlyMap<CivilDate, CalendarDay> {
  const now = new Map(table);
  for (const { date, kind, label, source } of days) {
    if (kind === null) now.delete(date);
    else now.set(date, { date, kind, label, source });
  }
  return new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}
