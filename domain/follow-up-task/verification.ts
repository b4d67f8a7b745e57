import { handOf } from '#domain/access/both-sides.ts';
import { standingIn } from '#domain/access/standing.ts';
import { assigneeIn, deadlineOf, undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import type { ReturnTask, VerifyTask } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { unlessSaid } from '#domain/follow-up-task/input.ts';
import type { RunningTask } from '#domain/follow-up-task/state.ts';
import { accept, type Decision, type Given } from '#domain/kernel/decision.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** The last unit verified ends the task. Late is late by arrival of the report, however long verifying took. */
export function verifyTask(task: RunningTask, { unit }: VerifyTask['data'], given: Given): Outcome {
  const assignee = assigneeIn(task, unit);
  const { report } = standingIn(assignee.work, 'reported');
  const deadline = deadlineOf(task, assignee);
  const late = deadline !== null && report.arrivedAt > deadline.at;
  const { person: by, ...account } = handOf(given.actor);
  const hand = task.created.passedDown === undefined ? { by } : { by, ...account };
  const verified: TaskEvent = { type: 'TaskVerified', data: { unit, late, ...hand } };

  const others = task.assignees.filter((assignee) => assignee.unit !== unit);
  if (others.some(({ work }) => work.status !== 'verified')) return accept([verified]);
  const anyLate = late || others.some(({ work }) => work.status === 'verified' && work.late);
  const outcome = anyLate ? 'doneLate' : 'doneOnTime';
  return accept([verified, { type: 'TaskCompleted', data: { outcome, undecided: undecidedAddressees(task) } }]);
}

/** Returned = to be redone and counted as not completed (practice of Thanh Hóa). */
export function returnTask({ unit, reasons }: ReturnTask['data'], given: Given): Outcome {
  const no = unlessSaid(reasons.join(''), '/reasons');
  if (no !== null) return no;
  return accept([{ type: 'TaskReturned', data: { unit, reasons, by: given.actor.person } }]);
}
