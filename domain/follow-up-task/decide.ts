import { holdsRightFor } from '#domain/access/needs.ts';
import { assignUnits } from '#domain/follow-up-task/assign-units.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { askExtension, grantExtension, refuseExtension } from '#domain/follow-up-task/extension.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { reopenTask, withdrawTask } from '#domain/follow-up-task/reopening.ts';
import { setDueDate } from '#domain/follow-up-task/set-due-date.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import { acceptTask, reportDone, reportProgress } from '#domain/follow-up-task/unit-reports.ts';
import { urgeTask } from '#domain/follow-up-task/urge-task.ts';
import { returnTask, verifyTask } from '#domain/follow-up-task/verification.ts';
import { type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** A task is opened by the conclusion notice, never by a command of its own. */
export function decide(state: TaskState, command: TaskCommand, given: Given): Outcome {
  if (state.status === 'none') return refuse('task-unknown');
  if (!holdsRightFor(given.actor, `followUpTask.${command.type}`)) return refuse('task-right-not-held', {}, ['admin']);
  if (command.type === 'ReopenTask') return reopenTask(state, command.data, given);
  if (state.status !== 'running') {
    return refuse('task-ended', { number: state.created.number }, ['coordinator', 'leader']);
  }
  return whileRunning(state, command, given);
}

function whileRunning(
  task: RunningTask,
  command: Exclude<TaskCommand, { readonly type: 'ReopenTask' }>,
  given: Given,
): Outcome {
  switch (command.type) {
    case 'AssignUnits':
      return assignUnits(task, command.data, given);
    case 'SetDueDate':
      return setDueDate(task, command.data, given);
    case 'AcceptTask':
      return acceptTask(task, command.data, given);
    case 'ReportProgress':
      return reportProgress(task, command.data, given);
    case 'AskExtension':
      return askExtension(task, command.data, given);
    case 'GrantExtension':
      return grantExtension(task, command.data, given);
    case 'RefuseExtension':
      return refuseExtension(task, command.data, given);
    case 'ReportDone':
      return reportDone(task, command.data, given);
    case 'VerifyTask':
      return verifyTask(task, command.data, given);
    case 'ReturnTask':
      return returnTask(task, command.data, given);
    case 'WithdrawTask':
      return withdrawTask(task, command.data, given);
    case 'UrgeTask':
      return urgeTask(task, command.data, given);
    default:
      return unreachable(command);
  }
}
