import type { CalendarDay, WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { ChangedDay } from '#domain/calendar-table/commands.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: CalendarTableState, event: CalendarTableEvent): CalendarTableState {
  const current = next(state, event);
  const versions = state.status === 'none' ? [] : state.versions;
  return { status: 'published', current, versions: new Map(versions).set(current.version, current) };
}

function next(state: CalendarTableState, event: CalendarTableEvent): WorkingCalendar {
  switch (event.type) {
    case 'CalendarPublished': {
      const { version, from, to, days } = event.data;
      const kept = state.status === 'none' ? undefined : state.current.cultureDay;
      const table = { version, from, to, days: new Map(days.map((day) => [day.date, day])) };
      return kept === undefined ? table : { ...table, cultureDay: kept };
    }
    case 'CalendarDaysChanged': {
      const { version, days } = event.data;
      const table = changed(state, event);
      return { ...table, version, days: withDays(table.days, days) };
    }
    case 'CultureDayObserved': {
      const { version, from, source } = event.data;
      const { cultureDay: _before, ...table } = changed(state, event);
      return { ...table, version, ...(from === null ? {} : { cultureDay: { from, source } }) };
    }
    default:
      return unreachable(event);
  }
}

/** The first change comes with the table it changes. */
function changed(state: CalendarTableState, { type }: CalendarTableEvent): WorkingCalendar {
  if (state.status === 'none') throw new Error(`${type} recorded before any table`);
  return state.current;
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
