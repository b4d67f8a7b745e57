import { assigneeOf, deadlineOf, undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import type { ReturnTask, VerifyTask } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { notAssigned, type Refused, unlessHost, unlessSaid } from '#domain/follow-up-task/rights.ts';
import type { Assignee, DoneReport, RunningTask } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** The last unit verified ends the task. Late is late by arrival of the report, however long verifying took. */
export function verifyTask(task: RunningTask, { unit }: VerifyTask['data'], given: Given): Outcome {
  const found = reportToJudge(task, unit, given.actor);
  if ('kind' in found) return found;
  const deadline = deadlineOf(task, found.assignee);
  const late = deadline !== null && found.report.arrivedAt > deadline.at;
  const verified: TaskEvent = { type: 'TaskVerified', data: { unit, late, by: given.actor.person } };

  const others = task.assignees.filter((assignee) => assignee.unit !== unit);
  if (others.some(({ work }) => work.status !== 'verified')) return accept([verified]);
  const anyLate = late || others.some(({ work }) => work.status === 'verified' && work.late);
  const outcome = anyLate ? 'doneLate' : 'doneOnTime';
  return accept([verified, { type: 'TaskCompleted', data: { outcome, undecided: undecidedAddressees(task) } }]);
}

/** Returned = to be redone and counted as not completed (practice of Thanh Hóa). */
export function returnTask(task: RunningTask, { unit, reasons }: ReturnTask['data'], given: Given): Outcome {
  const no = unlessSaid(reasons.join(''), '/reasons');
  if (no !== null) return no;
  const found = reportToJudge(task, unit, given.actor);
  if ('kind' in found) return found;
  return accept([{ type: 'TaskReturned', data: { unit, reasons, by: given.actor.person } }]);
}

function reportToJudge(
  task: RunningTask,
  unit: UnitId,
  actor: Actor,
): Refused | { readonly assignee: Assignee; readonly report: DoneReport } {
  const assignee = assigneeOf(task, unit);
  if (assignee === undefined) return notAssigned(task, unit);
  // Whoever acts for an assignee is the assignee, whatever other position he holds.
  if (actor.unit === unit) return refuse('task-own-work', { unit: assignee.name }, ['coordinator', 'leader']);
  const no = unlessHost(task, actor);
  if (no !== null) return no;
  if (assignee.work.status === 'verified') {
    return refuse('task-already-verified', { unit: assignee.name }, ['coordinator', 'leader']);
  }
  if (assignee.work.status !== 'reported') {
    return refuse('task-not-reported', { unit: assignee.name }, ['unitHead', 'reporter']);
  }
  const { report } = assignee.work;
  if (report.by === actor.person) return refuse('task-own-report', { unit: assignee.name }, ['coordinator', 'leader']);
  return { assignee, report };
}
