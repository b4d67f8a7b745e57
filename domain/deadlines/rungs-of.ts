import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import type { Ladder, Rung } from '#domain/deadlines/deadline.ts';
import { type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/**
 * The ladder's steps as instants, in order of time. Steps before `after` are left out. Null when a step still to come
 * leads out of the calendar: a deadline that cannot be armed whole must fail its command (trap 2).
 */
export function rungsOf(
  date: CivilDate,
  version: number,
  ladder: Ladder,
  calendar: WorkingCalendar,
  after: Instant,
): readonly Rung[] | null {
  const rungs: Rung[] = [];
  for (const step of ladder.steps) {
    const day = addWorkingDays(date, step.offset, calendar);
    if (day === null) {
      if (liesBeforeTable(step.offset, calendar, after)) continue;
      return null;
    }
    const at = vietnamInstant(day, ladder.hour);
    if (at >= after) rungs.push({ ...step, key: `v${version}/${step.offset}`, at });
  }
  // Another offset is another day, so the order of offsets is the order of time.
  return rungs.sort((a, b) => a.offset - b.offset);
}

/** A step back beyond the table's first day is past for whoever stands inside the table. */
function liesBeforeTable(offset: number, calendar: WorkingCalendar, after: Instant): boolean {
  return offset < 0 && vietnamDate(after) >= calendar.from;
}
