import { standingIn } from '#domain/access/standing.ts';
import { against } from '#domain/follow-up-task/act-refusal.ts';
import { assignUnits } from '#domain/follow-up-task/assign-units.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { askExtension, grantExtension, refuseExtension } from '#domain/follow-up-task/extension.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import { reopenTask, withdrawTask } from '#domain/follow-up-task/reopening.ts';
import { setDueDate } from '#domain/follow-up-task/set-due-date.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { acceptTask, reportDone, reportProgress } from '#domain/follow-up-task/unit-reports.ts';
import { urgeTask } from '#domain/follow-up-task/urge-task.ts';
import { returnTask, verifyTask } from '#domain/follow-up-task/verification.ts';
import type { Decision, Given } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** A task is opened by the conclusion notice, never by a command of its own. */
export function decide(state: TaskState, command: TaskCommand, given: Given): Outcome {
  return against(state, command, given.actor) ?? carriedOut(state, command, given);
}

function carriedOut(state: TaskState, command: TaskCommand, given: Given): Outcome {
  const running = () => standingIn(state, 'running');
  switch (command.type) {
    case 'AssignUnits':
      return assignUnits(running(), command.data, given);
    case 'SetDueDate':
      return setDueDate(running(), command.data, given);
    case 'AcceptTask':
      return acceptTask(command.data, given);
    case 'ReportProgress':
      return reportProgress(running(), command.data, given);
    case 'AskExtension':
      return askExtension(running(), command.data, given);
    case 'GrantExtension':
      return grantExtension(running(), command.data, given);
    case 'RefuseExtension':
      return refuseExtension(command.data, given);
    case 'ReportDone':
      return reportDone(running(), command.data, given);
    case 'VerifyTask':
      return verifyTask(running(), command.data, given);
    case 'ReturnTask':
      return returnTask(command.data, given);
    case 'ReopenTask':
      return reopenTask(standingIn(state, 'running', 'done', 'withdrawn'), command.data, given);
    case 'WithdrawTask':
      return withdrawTask(command.data, given);
    case 'UrgeTask':
      return urgeTask(running(), command.data, given);
    default:
      return unreachable(command);
  }
}
