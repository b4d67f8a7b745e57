import { standingIn } from '#domain/access/standing.ts';
import { against } from '#domain/follow-up-task/act-refusal.ts';
import { assignUnits } from '#domain/follow-up-task/assign-units.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { askExtension, grantExtension, refuseExtension } from '#domain/follow-up-task/extension.ts';
import { issueTaskPaper } from '#domain/follow-up-task/issue-task-paper.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import {
  askMilestoneExtension,
  decideMilestoneExtension,
  judgeMilestone,
} from '#domain/follow-up-task/judge-milestone.ts';
import { passDown } from '#domain/follow-up-task/pass-down.ts';
import { recordMembers, recordPassingEnded } from '#domain/follow-up-task/record-members.ts';
import { reopenTask, withdrawTask } from '#domain/follow-up-task/reopening.ts';
import { dropMilestone, reachMilestone, setMilestone } from '#domain/follow-up-task/set-milestone.ts';
import { setDueDate } from '#domain/follow-up-task/set-due-date.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { acceptTask, reportDone, reportProgress } from '#domain/follow-up-task/unit-reports.ts';
import { urgeTask } from '#domain/follow-up-task/urge-task.ts';
import { returnTask, verifyTask } from '#domain/follow-up-task/verification.ts';
import { accept, type Decision, type Given } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Outcome = Decision<TaskEvent, FollowUpTaskRefusal>;

/** A task is opened by the conclusion notice, or by the unit that passes on what it was given: never by a person's command to it. */
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
    case 'IssueTaskPaper':
      return issueTaskPaper(standingIn(state, 'running', 'withdrawn'), command.data, given);
    case 'SetMilestone':
      return setMilestone(running(), command.data, given);
    case 'DropMilestone':
      return dropMilestone(running(), command.data, given);
    case 'ReachMilestone':
      return reachMilestone(running(), command.data, given);
    case 'JudgeMilestone':
      return judgeMilestone(running(), command.data, given);
    case 'AskMilestoneExtension':
      return askMilestoneExtension(running(), command.data, given);
    case 'DecideMilestoneExtension':
      return decideMilestoneExtension(running(), command.data, given);
    case 'PassDown':
      return passDown(running(), command.data, given);
    case 'OpenPassedTask':
      return accept([{ type: 'TaskCreated', data: command.data }]);
    case 'RecordTermAbove':
      return accept([{ type: 'TermAboveMoved', data: command.data }]);
    case 'RecordSourceCorrected':
      return accept([{ type: 'TaskSourceCorrected', data: command.data }]);
    case 'EndPassedTask':
      return withdrawTask(command.data, given);
    case 'RecordMembers':
      return recordMembers(standingIn(state, 'running', 'done', 'withdrawn'), command.data);
    case 'RecordPassingEnded':
      return recordPassingEnded(standingIn(state, 'running', 'done', 'withdrawn'), command.data);
    default:
      return unreachable(command);
  }
}
