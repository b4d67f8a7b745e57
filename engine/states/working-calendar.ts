import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { type Calendars, calendarsIn } from '#engine/states/calendars-in.ts';
import { currentCalendarTable } from '#engine/states/current-calendar.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { publishedCalendarVersion } from '#db/event-store/streams.ts';

/** The calendar by which the next command to what this unit hosts would be decided; null: the country's. */
export async function workingCalendar(deps: RecordDeps, host: UnitId | null): Promise<WorkingCalendar> {
  return (await workingCalendars(deps))(host);
}

export async function workingCalendars(deps: RecordDeps): Promise<Calendars> {
  const table = await currentCalendarTable(deps, await publishedCalendarVersion(deps.record ?? deps.db));
  return calendarsIn(table, vietnamDate(instantFromMillis(Date.now())), () => organisationState(deps));
}
