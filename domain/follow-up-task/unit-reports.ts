import { assigneeOf } from '#domain/follow-up-task/assignees.ts';
import type { AcceptTask, ReportDone, ReportProgress } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { notAssigned, unlessOwnUnit, unlessSaid } from '#domain/follow-up-task/rights.ts';
import type { Assignee, RunningTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

export function acceptTask(task: RunningTask, { unit }: AcceptTask['data'], given: Given): Outcome {
  const no = unlessOwnUnit(unit, given.actor);
  if (no !== null) return no;
  const assignee = assigneeOf(task, unit);
  if (assignee === undefined) return notAssigned(task, unit);
  if (assignee.work.status !== 'assigned') return nothing('already-accepted');
  return accept([{ type: 'TaskAccepted', data: { unit, by: given.actor.person } }]);
}

export function reportProgress(task: RunningTask, data: ReportProgress['data'], given: Given): Outcome {
  const no = unlessOwnUnit(data.unit, given.actor) ?? unlessSaid(data.text, '/text');
  if (no !== null) return no;
  const assignee = assigneeOf(task, data.unit);
  if (assignee === undefined) return notAssigned(task, data.unit);
  const over = unlessOwing(assignee);
  if (over !== null) return over;
  const { percent } = data;
  if (percent !== null && !(Number.isInteger(percent) && percent >= 0 && percent <= 100)) {
    return refuse('task-percent-out-of-range', { percent }, [], '/percent');
  }
  return accept([{ type: 'ProgressReported', data: { ...data, by: given.actor.person } }]);
}

/** Done is what the unit says; only somebody else's verification makes it so. */
export function reportDone(task: RunningTask, data: ReportDone['data'], given: Given): Outcome {
  const no = unlessOwnUnit(data.unit, given.actor) ?? unlessSaid(data.text, '/text');
  if (no !== null) return no;
  const assignee = assigneeOf(task, data.unit);
  if (assignee === undefined) return notAssigned(task, data.unit);
  const over = unlessOwing(assignee);
  if (over !== null) return over;
  return accept([{ type: 'DoneReported', data: { ...data, arrivedAt: given.at, by: given.actor.person } }]);
}

/** A report that waits for verification, or has passed it, is not added to: it is returned or re-opened first. */
export function unlessOwing(assignee: Assignee) {
  const facts = { unit: assignee.name };
  if (assignee.work.status === 'reported') return refuse('task-already-reported', facts, ['coordinator', 'leader']);
  if (assignee.work.status === 'verified') return refuse('task-already-verified', facts, ['coordinator', 'leader']);
  return null;
}
