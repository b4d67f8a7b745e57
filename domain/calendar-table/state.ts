import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export type OwnTables = ReadonlyMap<UnitId, WorkingCalendar>;

export type CalendarTableState =
  | { readonly status: 'none' }
  | {
      readonly status: 'published';
      /** The country's; null: nobody has published it, and the checked-in one holds. */
      readonly current: WorkingCalendar | null;
      /** Every version ever, whosever it was: a deadline's explanation names the one it was computed with. */
      readonly versions: ReadonlyMap<string, WorkingCalendar>;
      /** Of units with a table of their own; left out: none. */
      readonly own?: OwnTables;
    };

/** Without a version the country's newest one. */
export function calendarVersion(state: CalendarTableState, version?: string): WorkingCalendar | null {
  if (state.status === 'none') return null;
  return version === undefined ? state.current : (state.versions.get(version) ?? null);
}

export function ownTables(state: CalendarTableState): OwnTables {
  return state.status === 'none' ? new Map() : (state.own ?? new Map());
}

/** The country's in force: the one published last, or the checked-in one while nobody has published any. */
export function countrysTable(state: CalendarTableState): WorkingCalendar {
  return calendarVersion(state) ?? defaultCalendar;
}
