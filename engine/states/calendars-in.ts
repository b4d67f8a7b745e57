import { type CalendarTableState, ownTables } from '#domain/calendar-table/state.ts';
import { whoseTable } from '#domain/calendar-table/whose-table.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { asOf, superiorOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import { calendarIn, goneOn } from '#engine/states/calendar-in.ts';

export interface Calendars {
  /** Whose working days count for what a unit hosts; null: the country's. */
  (host: UnitId | null): WorkingCalendar;
  /** Of the units with a table of their own. */
  own(): readonly WorkingCalendar[];
}

/** The tables in force on a day. The organisation is asked for only where somebody has a table of its own. */
export async function calendarsIn(
  state: CalendarTableState,
  day: CivilDate,
  organisation: () => Promise<OrganisationState>,
): Promise<Calendars> {
  const country = calendarIn(state);
  const own = ownTables(state);
  if (own.size === 0) return Object.assign(() => country, { own: () => [] });
  const tree = await organisation();
  const inForce = (table: WorkingCalendar): WorkingCalendar => named(goneOn(table), tree, day);
  const of = (host: UnitId | null): WorkingCalendar => {
    const whose = host === null ? null : whoseTable(host, own, (unit) => superiorOn(tree, unit, day));
    const table = whose === null ? undefined : own.get(whose);
    return table === undefined ? country : inForce(table);
  };
  return Object.assign(of, { own: () => [...own.values()].map(inForce) });
}

const withName = new WeakMap<WorkingCalendar, WorkingCalendar>();

/** The same object as long as the unit is called the same: what is counted by a table is kept beside it. */
function named(table: WorkingCalendar, tree: OrganisationState, day: CivilDate): WorkingCalendar {
  const { own } = table;
  const unit = own === undefined ? undefined : lookUp(recorded(tree).units, own.unit);
  if (own === undefined || unit === undefined) return table;
  const { name } = asOf(unit, day);
  const known = withName.get(table);
  if (known?.own?.name === name) return known;
  const calendar = { ...table, own: { ...own, name } };
  withName.set(table, calendar);
  return calendar;
}
