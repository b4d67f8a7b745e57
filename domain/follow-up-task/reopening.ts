import type { ReopenTask, WithdrawTask } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { termOfTask } from '#domain/follow-up-task/term-of-task.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { DoneTask, RunningTask, WithdrawnTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** Opening for one unit opens for that unit only, with its own end and reason (docs/domain.md#traps, trap 10). */
export function reopenTask(
  task: RunningTask | DoneTask | WithdrawnTask,
  data: ReopenTask['data'],
  given: Given,
): Outcome {
  const no = unlessSaid(data.reason, '/reason');
  if (no !== null) return no;
  const units = unitsToOpen(task, data.unit);
  if (task.status === 'running' && units.length === 0) {
    return refuse('task-not-ended', { number: task.created.number }, []);
  }
  // The share above is its unit's own again: it would close by a task that nobody knows of there.
  if (task.status === 'withdrawn' && task.created.passedDown !== undefined) return refuse('task-passed-withdrawn');
  const due = data.rule === null ? null : termOfTask(task, data.rule, given);
  if (due !== null && !due.ok) {
    return refuse(due.code, { ...(data.rule?.kind === 'date' ? { date: data.rule.date } : {}) }, [], '/rule/date');
  }
  return accept([
    {
      type: 'TaskReopened',
      data: {
        units,
        reason: data.reason,
        deadline: due === null ? null : due.deadline,
        hadEnded: task.status !== 'running',
        by: given.actor.person,
      },
    },
  ]);
}

function unitsToOpen(task: RunningTask | DoneTask | WithdrawnTask, unit: UnitId | null): readonly UnitId[] {
  const wanted = task.assignees.filter((assignee) => unit === null || assignee.unit === unit);
  const isOver = ({ work }: (typeof wanted)[number]) => work.status === 'verified';
  if (task.status === 'running') return unit === null ? [] : wanted.filter(isOver).map((a) => a.unit);
  // What was verified before a task was withdrawn stays verified unless that very unit is named.
  if (task.status === 'withdrawn' && unit === null) return wanted.filter((a) => !isOver(a)).map((a) => a.unit);
  return wanted.map((a) => a.unit);
}

/** The giver may withdraw a task (practice of 9061/VPCP-CN). */
export function withdrawTask({ reason }: WithdrawTask['data'], given: Given): Outcome {
  const no = unlessSaid(reason, '/reason');
  if (no !== null) return no;
  return accept([{ type: 'TaskWithdrawn', data: { reason, by: given.actor.person } }]);
}
