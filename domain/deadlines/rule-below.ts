import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isWorkingDay, previousWorkingDay } from '#domain/calendar/working-days.ts';
import type { Deadline, DeadlineRule } from '#domain/deadlines/deadline.ts';
import { dueAbove } from '#domain/words/levels.ts';

/**
 * How the level below is dated back from the one above it, which keeps `reviewDays` working days. What is counted from the
 * conference or an event goes on being counted from there, so that it moves along with it.
 */
export function ruleBelow(above: Deadline, reviewDays: number, calendar: WorkingCalendar): DeadlineRule {
  const { rule, date, hour } = above;
  if (rule.kind === 'beforeConference') return { ...rule, workingDays: rule.workingDays + reviewDays, raw: null };
  if (rule.kind === 'byEvent' && rule.workingDays < 0) {
    return { ...rule, workingDays: rule.workingDays - reviewDays, raw: null };
  }
  // A day off has nothing to count back from: the count begins with the last day on which the level above still works.
  const on = isWorkingDay(date, calendar) ? date : (previousWorkingDay(date, calendar) ?? date);
  return { kind: 'byEvent', event: dueAbove(), on, workingDays: 0 - reviewDays, hour, raw: null };
}
