import { type CalendarTableState, calendarVersion } from '#domain/calendar-table/state.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts';
import type { EngineDeps } from '#db/carry-out/carry-out.ts';
import { calendarStream, currentCalendar } from '#db/carry-out/current-calendar.ts';
import { currentState } from '#db/event-store/current-state.ts';

/** The calendar that the next decision is made by. */
export async function calendarInForce(deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>): Promise<WorkingCalendar> {
  const row = await deps.db
    .selectFrom('streams')
    .select('version')
    .where('stream', '=', calendarStream)
    .executeTakeFirst();
  return currentCalendar(deps, row?.version ?? 0);
}

/** A version of the table, the checked-in one included; null when nobody ever published it. */
export async function calendarOf(
  deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>,
  version?: string,
): Promise<WorkingCalendar | null> {
  if (version === undefined) return calendarInForce(deps);
  const { state } = await currentState(deps, 'calendar', calendarStream);
  const published = calendarVersion(state as CalendarTableState, version);
  return published ?? (version === defaultCalendar.version ? defaultCalendar : null);
}
