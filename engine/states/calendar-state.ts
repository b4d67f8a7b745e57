import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';

/** The calendar's table with every version that was published. */
export async function calendarState(deps: RecordDeps): Promise<CalendarTableState> {
  const { state } = await currentState(deps, 'calendar', calendarStream);
  return state as CalendarTableState;
}
