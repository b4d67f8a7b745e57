import { isOpen } from '#domain/follow-up-task/assignees.ts';
import type { UrgeTask } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { RunningTask, Watch } from '#domain/follow-up-task/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Urging by hand; nobody is reminded twice a day (docs/domain.md#traps, trap 17). */
export function urgeTask(
  task: RunningTask,
  { unit, text, addressMended = [] }: UrgeTask['data'],
  given: Given,
): Decision<TaskEvent, FollowUpTaskRefusal> {
  const owing = task.assignees.filter((assignee) => isOpen(assignee) && (unit === null || assignee.unit === unit));
  const due = owing.filter((one) => !remindedToday(one.watch, given.at) || addressMended.includes(one.unit));
  if (due.length === 0) return refuse('task-reminded-today', { date: vietnamDate(given.at) });
  const units = due.map((assignee) => assignee.unit);
  return accept([{ type: 'TaskUrged', data: { count: task.urges + 1, units, text, by: given.actor.person } }]);
}

export function remindedToday(watch: Watch, now: Instant): boolean {
  return watch.lastReminder !== null && vietnamDate(watch.lastReminder.at) === vietnamDate(now);
}
