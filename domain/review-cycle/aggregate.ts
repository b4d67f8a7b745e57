import type { Aggregate, Given } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { against } from '#domain/review-cycle/act-refusal.ts';
import { advance, nextDue } from '#domain/review-cycle/advance.ts';
import { acknowledgeCall, issueCall } from '#domain/review-cycle/call.decide.ts';
import { callDocument } from '#domain/review-cycle/call-document.ts';
import { approveReport } from '#domain/review-cycle/approve-report.decide.ts';
import { answerOpinion, circulateDraft, giveOpinion, remindOpinions } from '#domain/review-cycle/opinions.decide.ts';
import { cancelCycle, closeCycle } from '#domain/review-cycle/close.decide.ts';
import { closeCollection } from '#domain/review-cycle/collection.decide.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { linkConference } from '#domain/review-cycle/conference.decide.ts';
import { approveConsolidation, consolidateReports } from '#domain/review-cycle/consolidation.decide.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import { evolve } from '#domain/review-cycle/evolve.ts';
import { grantExtension, refuseExtension, requestExtension } from '#domain/review-cycle/extension.decide.ts';
import { recordConclusion, recordTaskEnded, recordTaskReopened } from '#domain/review-cycle/follow-up.decide.ts';
import { followCalendar } from '#domain/review-cycle/follow-calendar.decide.ts';
import { letters } from '#domain/review-cycle/letters.ts';
import { planCycle, proposeCycle, replanCycle } from '#domain/review-cycle/plan.decide.ts';
import { priorAct } from '#domain/review-cycle/prior-acts.ts';
import type { CycleDecision } from '#domain/review-cycle/refusals.ts';
import { acceptReport, openPlaces, returnReport } from '#domain/review-cycle/return.decide.ts';
import { issuedCyclePaper } from '#domain/review-cycle/cycle-paper-document.ts';
import { issueCyclePaper } from '#domain/review-cycle/issue-cycle-paper.decide.ts';
import { attachScans } from '#domain/review-cycle/attach-scans.decide.ts';
import { assignReviewer } from '#domain/review-cycle/review.decide.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { submitReport } from '#domain/review-cycle/submission.decide.ts';
import { resumeDeadlines, suspendDeadlines } from '#domain/review-cycle/suspension.decide.ts';
import { acceptVariance, recordVariance, refuseVariance } from '#domain/review-cycle/variance.decide.ts';
import { exemptUnit, reopenForUnit, urgeUnit } from '#domain/review-cycle/unit.decide.ts';

/** One committee × programmes × period, from its proposal to its last task. */
export const reviewCycle: Aggregate<CycleState, CycleCommand, CycleEvent> = {
  kind: 'reviewCycle',
  initial: { status: 'none' },
  decide,
  priorAct,
  evolve,
  advance,
  nextDue,
  clock: (state) => ('plan' in state ? (state.plan?.clock ?? null) : null),
  letters,
  settles: ['ReminderRungFired'],
  commands: () => [],
  documents: (state, event) => {
    if (event.type === 'CyclePaperIssued') return issuedCyclePaper(state, event);
    return event.type === 'CallIssued' && 'members' in state ? [callDocument(state.plan, state.members, event)] : [];
  },
  ended: (state) => state.status === 'closed' || state.status === 'cancelled',
};

function decide(state: CycleState, command: CycleCommand, given: Given): CycleDecision {
  return against(state, command, given.actor) ?? carriedOut(state, command, given);
}

function carriedOut(state: CycleState, command: CycleCommand, given: Given): CycleDecision {
  switch (command.type) {
    case 'ProposeCycle':
      return proposeCycle(command);
    case 'PlanCycle':
      return planCycle(state, command, given);
    case 'ReplanCycle':
      return replanCycle(state, command, given);
    case 'IssueCall':
      return issueCall(state, command, given);
    case 'AcknowledgeCall':
      return acknowledgeCall(state, command);
    case 'SubmitReport':
      return submitReport(state, command, given);
    case 'ReturnReport':
      return returnReport(state, command, given);
    case 'AcceptReport':
      return acceptReport(state, command);
    case 'OpenPlaces':
      return openPlaces(state, command);
    case 'AttachScans':
      return attachScans(state, command, given);
    case 'AssignReviewer':
      return assignReviewer(state, command, given);
    case 'RequestExtension':
      return requestExtension(state, command);
    case 'GrantExtension':
      return grantExtension(state, command, given);
    case 'RefuseExtension':
      return refuseExtension(state, command);
    case 'ReopenForUnit':
      return reopenForUnit(state, command, given);
    case 'SuspendDeadlines':
      return suspendDeadlines(state, command, given);
    case 'ResumeDeadlines':
      return resumeDeadlines(state, command, given);
    case 'FollowCalendar':
      return followCalendar(state, command, given);
    case 'ExemptUnit':
      return exemptUnit(state, command);
    case 'UrgeUnit':
      return urgeUnit(state, command, given);
    case 'IssueCyclePaper':
      return issueCyclePaper(state, command, given);
    case 'CloseCollection':
      return closeCollection(state, command, given);
    case 'Consolidate':
      return consolidateReports(state, command, given);
    case 'ApproveConsolidation':
      return approveConsolidation(state, command);
    case 'CirculateDraft':
      return circulateDraft(state, command, given);
    case 'GiveOpinion':
      return giveOpinion(state, command, given);
    case 'RemindOpinions':
      return remindOpinions(state, command, given);
    case 'AnswerOpinion':
      return answerOpinion(state, command);
    case 'ApproveConsolidatedReport':
      return approveReport(state, command, given);
    case 'RecordVariance':
      return recordVariance(state, command, given);
    case 'AcceptVariance':
      return acceptVariance(state, command, given);
    case 'RefuseVariance':
      return refuseVariance(state, command, given);
    case 'LinkConference':
      return linkConference(state, command, given);
    case 'RecordConclusion':
      return recordConclusion(state, command, given);
    case 'RecordTaskEnded':
      return recordTaskEnded(state, command);
    case 'RecordTaskReopened':
      return recordTaskReopened(state, command);
    case 'CloseCycle':
      return closeCycle(state, command);
    case 'CancelCycle':
      return cancelCycle(command);
    default:
      return unreachable(command);
  }
}
