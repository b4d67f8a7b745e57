import { decideSubstitute } from '#domain/conference/decide-substitute.ts';
import { recordLink } from '#domain/conference/record-link.ts';
import { checkInByCode } from '#domain/conference/check-in.ts';
import { recordRollCall } from '#domain/conference/roll-call.ts';
import { standingIn } from '#domain/access/standing.ts';
import { against } from '#domain/conference/act-refusal.ts';
import { moveConference, postponeOrCancel } from '#domain/conference/change-of-day.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import { correctConference } from '#domain/conference/correct.ts';
import { answerRecommendation } from '#domain/conference/answer-recommendation.ts';
import { conclude } from '#domain/conference/conclude.ts';
import { convene } from '#domain/conference/convene.ts';
import { attachFiles } from '#domain/conference/attach-files.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { correctPaper } from '#domain/conference/correct-paper.ts';
import { inviteFurther } from '#domain/conference/invite-further.ts';
import { issueInvitations, replyInvitation } from '#domain/conference/invitations.ts';
import { joinShortcoming } from '#domain/conference/join-shortcoming.ts';
import { issueChangePaper } from '#domain/conference/issue-change-paper.ts';
import { issueNotice } from '#domain/conference/issue-notice.ts';
import { addPoint, registerPaper } from '#domain/conference/preparation.ts';
import {
  recordAward,
  takeAwards,
  recordDirections,
  recordRecommendations,
  recordShortcomings,
} from '#domain/conference/records.ts';
import { approveMinutes, numberMinutes } from '#domain/conference/approve-minutes.ts';
import { stateDuties, tickDuty } from '#domain/conference/state-duties.ts';
import { stateReadiness } from '#domain/conference/state-readiness.ts';
import { giveFloor, runAgenda } from '#domain/conference/run-agenda.ts';
import { recordVote } from '#domain/conference/record-vote.ts';
import { recordSpeeches } from '#domain/conference/record-speeches.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Decision, Given } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

export function decide(state: ConferenceState, command: ConferenceCommand, given: Given): Outcome {
  return against(state, command, given) ?? carriedOut(state, command, given);
}

function carriedOut(state: ConferenceState, command: ConferenceCommand, given: Given): Outcome {
  const open = () => standingIn(state, 'convened', 'held');
  const movable = () => standingIn(state, 'convened', 'held', 'postponed');
  const living = () => standingIn(state, 'convened', 'held', 'concluded', 'postponed', 'noticeIssued');
  switch (command.type) {
    case 'ConveneConference':
      return convene(command.data, given);
    case 'IssueInvitations':
      return issueInvitations(open(), command.data, given);
    case 'InviteFurther':
      return inviteFurther(open(), command.data, given);
    case 'ReplyInvitation':
      return replyInvitation(open(), command.data, given);
    case 'IssueChangePaper':
      return issueChangePaper(standingIn(state, 'convened', 'held', 'postponed', 'cancelled'), command.data, given);
    case 'MoveConference':
      return moveConference(movable(), command.data, given);
    case 'PostponeOrCancel':
      return postponeOrCancel(movable(), command.data, given);
    case 'RegisterPaper':
      return registerPaper(living(), command.data, given);
    case 'CorrectPaper':
      return correctPaper(living(), command.data, given);
    case 'AttachFiles':
      return attachFiles(living(), command.data, given);
    case 'AddPoint':
      return addPoint(living(), command.data, given);
    case 'CorrectConference':
      return correctConference(standingIn(state, 'convened', 'held', 'concluded', 'postponed'), command.data, given);
    case 'RecordShortcomings':
      return recordShortcomings(command.data, given);
    case 'JoinShortcoming':
      return joinShortcoming(living(), command.data, given);
    case 'RecordDirections':
      return recordDirections(command.data, given);
    case 'RecordRecommendations':
      return recordRecommendations(living(), command.data, given);
    case 'AnswerRecommendation':
      return answerRecommendation(living(), command.data, given);
    case 'RecordSpeeches':
      return recordSpeeches(living(), command.data, given);
    case 'RunAgenda':
      return runAgenda(living(), command.data, given);
    case 'GiveFloor':
      return giveFloor(living(), command.data, given);
    case 'RecordVote':
      return recordVote(living(), command.data, given);
    case 'ApproveMinutes':
      return approveMinutes(command.data, given);
    case 'NumberMinutes':
      return numberMinutes(living(), command.data, given);
    case 'RecordRollCall':
      return recordRollCall(living(), command.data, given);
    case 'CheckInByCode':
      return checkInByCode(living(), command.data, given);
    case 'DecideSubstitute':
      return decideSubstitute(living(), command.data, given);
    case 'RecordLink':
      return recordLink(living(), command.data, given);
    case 'StateDuties':
      return stateDuties(living(), command.data, given);
    case 'TickDuty':
      return tickDuty(living(), command.data, given);
    case 'StateReadiness':
      return stateReadiness(living(), command.data, given);
    case 'TakeAwards':
      return takeAwards(living(), command.data, given);
    case 'RecordAward':
      return recordAward(command.data, given);
    case 'Conclude':
      return conclude(living(), command.data, given);
    case 'IssueNotice':
      return issueNotice(standingIn(state, 'concluded'), command.data, given);
    default:
      return unreachable(command);
  }
}
