import { isWorkingDay } from '#domain/calendar/working-days.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { rungsOf } from '#domain/deadlines/rungs-of.ts';
import { sameAhead } from '#domain/deadlines/rungs-ahead.ts';
import { vietnamTime } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export interface TermChange {
  readonly onDayOff: boolean;
  readonly reminders: boolean;
}

/** What of a task's date would fall differently by this calendar; null = nothing. The date is a person's word and stays. */
export function termChange(
  { date, at: dueAt, version, rungs }: Deadline,
  { at, before, calendar }: { at: Instant; before: WorkingCalendar; calendar: WorkingCalendar },
): TermChange | null {
  if (dueAt <= at) return null;
  // The hour of each step stands in its rung; the steps are those that are still to come.
  const ahead = rungs.filter((rung) => rung.at >= at);
  const hour = ahead[0] === undefined ? '08:00' : vietnamTime(ahead[0].at);
  const anew = rungsOf(date, version, { hour, steps: ahead }, calendar, at);
  const onDayOff = !isWorkingDay(date, calendar) && isWorkingDay(date, before);
  const reminders = anew !== null && !sameAhead(ahead, anew, at);
  return onDayOff || reminders ? { onDayOff, reminders } : null;
}
