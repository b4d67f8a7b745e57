import { codesDocumentFile } from '#api/routes/conferences/codes-document.route.ts';
import { checkInByCode } from '#api/routes/conferences/check-in.route.ts';
import { addPoint } from '#api/routes/conferences/add-point.route.ts';
import { inviteFurther } from '#api/routes/conferences/invite-further.route.ts';
import { previewFurther } from '#api/routes/conferences/preview-further.route.ts';
import { correctPaper } from '#api/routes/conferences/correct-paper.route.ts';
import { correctConference } from '#api/routes/conferences/correct-conference.route.ts';
import { previewCorrection } from '#api/routes/conferences/preview-correction.route.ts';
import { conclude } from '#api/routes/conferences/conclude.route.ts';
import { conveneConference } from '#api/routes/conferences/convene-conference.route.ts';
import { draftNotice } from '#api/routes/conferences/draft-notice.route.ts';
import { issueInvitations } from '#api/routes/conferences/issue-invitations.route.ts';
import { issueNotice } from '#api/routes/conferences/issue-notice.route.ts';
import { issueChangePaper } from '#api/routes/conferences/issue-change-paper.route.ts';
import { newChangePaper } from '#api/routes/conferences/new-change-paper.route.ts';
import { previewChangePaper } from '#api/routes/conferences/preview-change-paper.route.ts';
import { moveConference } from '#api/routes/conferences/move-conference.route.ts';
import { postponeOrCancel } from '#api/routes/conferences/postpone-or-cancel.route.ts';
import { recordAward } from '#api/routes/conferences/record-award.route.ts';
import { takeAwards } from '#api/routes/conferences/take-awards.route.ts';
import { recordDirections } from '#api/routes/conferences/record-directions.route.ts';
import { answerRecommendation } from '#api/routes/conferences/answer-recommendation.route.ts';
import { recordRecommendations } from '#api/routes/conferences/record-recommendations.route.ts';
import { recordRollCall } from '#api/routes/conferences/record-roll-call.route.ts';
import { decideSubstitute } from '#api/routes/conferences/decide-substitute.route.ts';
import { recordLink } from '#api/routes/conferences/record-link.route.ts';
import { stateDuties } from '#api/routes/conferences/state-duties.route.ts';
import { tickDuty } from '#api/routes/conferences/tick-duty.route.ts';
import { stateReadiness } from '#api/routes/conferences/state-readiness.route.ts';
import { joinShortcoming } from '#api/routes/conferences/join-shortcoming.route.ts';
import { recordShortcomings } from '#api/routes/conferences/record-shortcomings.route.ts';
import { approveMinutes } from '#api/routes/conferences/approve-minutes.route.ts';
import { numberMinutes } from '#api/routes/conferences/number-minutes.route.ts';
import { readMinutes } from '#api/routes/conferences/read-minutes.route.ts';
import { minutesDocumentFile } from '#api/routes/conferences/minutes-document.route.ts';
import { recordSpeeches } from '#api/routes/conferences/record-speeches.route.ts';
import { runAgenda } from '#api/routes/conferences/run-agenda.route.ts';
import { giveFloor } from '#api/routes/conferences/give-floor.route.ts';
import { recordVote } from '#api/routes/conferences/record-vote.route.ts';
import { registerPaper } from '#api/routes/conferences/register-paper.route.ts';
import { replyInvitation } from '#api/routes/conferences/reply-invitation.route.ts';
import { conferencePoints } from '#api/routes/conferences/conference-points.route.ts';
import { conferenceSummary } from '#api/routes/conferences/conference-summary.route.ts';
import { conferenceTasks } from '#api/routes/conferences/conference-tasks.route.ts';
import { listConferences } from '#api/routes/conferences/list-conferences.route.ts';
import { previewChange } from '#api/routes/conferences/preview-change.route.ts';
import { previewConvening } from '#api/routes/conferences/preview-convening.route.ts';
import { previewInvitations } from '#api/routes/conferences/preview-invitations.route.ts';
import { previewNotice } from '#api/routes/conferences/preview-notice.route.ts';
import { readConference } from '#api/routes/conferences/read-conference.route.ts';
import { conferenceHistory } from '#api/routes/conferences/conference-history.route.ts';
import { attachFiles } from '#api/routes/conferences/attach-files.route.ts';
import { listConferenceFiles, sendConferenceFile } from '#api/routes/conferences/conference-files.route.ts';
import type { Register } from '#api/support/route.ts';

export const conferenceRoutes: readonly Register[] = [
  conveneConference,
  issueInvitations,
  inviteFurther,
  replyInvitation,
  registerPaper,
  correctPaper,
  sendConferenceFile,
  listConferenceFiles,
  attachFiles,
  addPoint,
  correctConference,
  moveConference,
  newChangePaper,
  previewChangePaper,
  issueChangePaper,
  postponeOrCancel,
  recordRollCall,
  codesDocumentFile,
  checkInByCode,
  decideSubstitute,
  recordLink,
  stateDuties,
  tickDuty,
  stateReadiness,
  recordAward,
  takeAwards,
  recordShortcomings,
  joinShortcoming,
  recordDirections,
  recordRecommendations,
  answerRecommendation,
  recordSpeeches,
  runAgenda,
  giveFloor,
  recordVote,
  approveMinutes,
  numberMinutes,
  readMinutes,
  minutesDocumentFile,
  conclude,
  issueNotice,
  previewConvening,
  previewInvitations,
  previewFurther,
  previewChange,
  previewCorrection,
  previewNotice,
  draftNotice,
  conferencePoints,
  conferenceSummary,
  conferenceTasks,
  listConferences,
  readConference,
  conferenceHistory,
];
