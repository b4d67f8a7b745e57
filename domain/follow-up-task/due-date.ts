import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import type { Deadline, DeadlineRule, Ladder } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

export type DueDateProblem =
  | 'due-date-on-day-off'
  | 'due-date-past'
  | 'due-date-outside-calendar'
  | 'due-date-malformed'
  /** Of a part, whose whole is due before. */
  | 'task-milestone-after-term';

export type DueDate =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly code: DueDateProblem };

/** A task's date is a person's word: it is not rolled to another day, a day off is sent back instead. */
export function dueDate(
  rule: DeadlineRule,
  version: number,
  given: {
    readonly calendar: WorkingCalendar;
    readonly ladder: Ladder;
    readonly at: Instant;
    readonly extends?: CivilDate;
  },
): DueDate {
  const outcome = computeDeadline(rule, version, {
    calendar: given.calendar,
    ladder: given.ladder,
    rollToWorkingDay: false,
    after: given.at,
    ...(given.extends === undefined ? {} : { extends: given.extends }),
  });
  if (!outcome.ok) {
    const code = outcome.problem === 'outside-calendar' ? 'due-date-outside-calendar' : 'due-date-malformed';
    return { ok: false, code };
  }
  const { deadline } = outcome;
  if (deadline.at <= given.at) return { ok: false, code: 'due-date-past' };
  if (!isWorkingDay(deadline.date, given.calendar)) return { ok: false, code: 'due-date-on-day-off' };
  return { ok: true, deadline };
}
