import type { SetDueDate } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { Milestone } from '#domain/follow-up-task/milestone.ts';
import { milestonesAhead, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import { termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

/** The event a task is tied to gets its date, or the chair sets one: a new version for every unit of the task. */
export function setDueDate(
  task: RunningTask,
  { rule, reason }: SetDueDate['data'],
  given: Given,
): Decision<TaskEvent, FollowUpTaskRefusal> {
  const no = unlessSaid(reason, '/reason');
  if (no !== null) return no;
  const due = termOfTask(task, rule, given);
  if (!due.ok) return refuse(due.code, { ...(rule.kind === 'date' ? { date: rule.date } : {}) }, [], '/rule/date');
  const part = lastAhead(task);
  if (part !== undefined && part.deadline.at > due.deadline.at)
    return refuse(
      'task-milestone-after-term',
      { date: part.deadline.date, until: due.deadline.date },
      [],
      '/rule/date',
    );
  return accept([{ type: 'DueDateSet', data: { deadline: due.deadline, reason, by: given.actor.person } }]);
}

/** Of the parts that somebody has still to reach, or that wait for units, the one furthest off: no part is due after the whole. */
function lastAhead(task: RunningTask): Milestone | undefined {
  const { assignees } = task;
  const ahead = assignees.length === 0 ? milestonesOf(task) : assignees.flatMap((one) => milestonesAhead(task, one));
  return [...ahead].sort((a, b) => (a.deadline.at < b.deadline.at ? 1 : -1))[0];
}
