import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';

/**
 * The tables in force. The stream's version comes with the stream's lock, so a calendar published elsewhere counts at once and
 * an unchanged one costs no query.
 */
export async function currentCalendarTable(deps: RecordDeps, publishedVersion: number): Promise<CalendarTableState> {
  if (publishedVersion === 0) return { status: 'none' };
  const cached = deps.cache.get(calendarStream);
  const { state } =
    cached !== undefined && cached.version >= publishedVersion
      ? cached
      : await currentState(deps, 'calendar', calendarStream);
  return state as CalendarTableState;
}
