import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export type CalendarTableState =
  | { readonly status: 'none' }
  | {
      readonly status: 'published';
      readonly current: WorkingCalendar;
      /** Every version ever: a deadline's explanation names the one it was computed with. */
      readonly versions: ReadonlyMap<string, WorkingCalendar>;
    };

/** Without a version the newest one. */
export function calendarVersion(state: CalendarTableState, version?: string): WorkingCalendar | null {
  if (state.status === 'none') return null;
  return version === undefined ? state.current : (state.versions.get(version) ?? null);
}
