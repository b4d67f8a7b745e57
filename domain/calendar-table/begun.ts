import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { type CalendarTableState, countrysTable, ownTables } from '#domain/calendar-table/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/**
 * What a command changes: the country's table, or the unit's own. A unit that has none begins with the one that was looked at,
 * as long as that is in force for somebody; else the country's speaks, and the base that was named is another.
 */
export function tableToChange(state: CalendarTableState, unit: UnitId | undefined, base: string): WorkingCalendar {
  const country = countrysTable(state);
  if (unit === undefined) return country;
  const own = ownTables(state);
  return own.get(unit) ?? [...own.values()].find(({ version }) => version === base) ?? country;
}

/**
 * What the record must hold before a change: the checked-in table, which may be another one in a later release, or the table a
 * unit begins with.
 */
export function begun(
  state: CalendarTableState,
  {
    unit,
    table,
    source,
  }: { readonly unit: UnitId | undefined; readonly table: WorkingCalendar; readonly source: string },
): readonly CalendarTableEvent[] {
  const { version, from, to, cultureDay } = table;
  const days = [...table.days.values()];
  if (unit === undefined) {
    const there = state.status === 'published' && state.current !== null;
    return there ? [] : [{ type: 'CalendarPublished', data: { version, from, to, days } }];
  }
  if (ownTables(state).has(unit)) return [];
  const data = { version: nextVersion(state, `${unit}.0`), from, to, days, unit, source };
  return [{ type: 'CalendarPublished', data: { ...data, ...(cultureDay === undefined ? {} : { cultureDay }) } }];
}

/** `vn-2026.1` → `vn-2026.2`: nobody has to think of a name for one day. */
export function nextVersion(state: CalendarTableState, version: string): string {
  const known = state.status === 'none' ? new Set([version]) : new Set(state.versions.keys());
  const [, stem = version, number = '1'] = /^(.*)\.(\d{1,6})$/.exec(version) ?? [];
  let next = Number(number) + 1;
  while (known.has(`${stem}.${next}`)) next += 1;
  return `${stem}.${next}`;
}
