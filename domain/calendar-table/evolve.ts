import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';

export function evolve(state: CalendarTableState, event: CalendarTableEvent): CalendarTableState {
  const { version, from, to, days } = event.data;
  const current: WorkingCalendar = { version, from, to, days: new Map(days.map((day) => [day.date, day])) };
  const versions = state.status === 'none' ? [] : state.versions;
  return { status: 'published', current, versions: new Map(versions).set(version, current) };
}
