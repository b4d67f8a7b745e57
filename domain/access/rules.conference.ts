import type { ConferenceAction } from '#domain/access/action.ts';
import { hostCoordinator, hostLeader, hostStaff, type Rule, thatUnit } from '#domain/access/rule.ts';

export const conferenceRules: Readonly<Record<ConferenceAction, Rule>> = {
  'conference.ConveneConference': hostStaff,
  'conference.IssueInvitations': hostStaff,
  // Replies and papers also come by telephone and on paper: the coordinator enters those.
  'conference.ReplyInvitation': [...thatUnit, ...hostCoordinator],
  'conference.RegisterPaper': [...thatUnit, ...hostCoordinator],
  'conference.AddPoint': hostStaff,
  'conference.MoveConference': hostStaff,
  'conference.PostponeOrCancel': hostStaff,
  // Each point has an officer of its own, who counts who sits there.
  'conference.RecordRollCall': [...thatUnit, ...hostStaff],
  'conference.RecordAward': hostStaff,
  'conference.RecordShortcomings': hostStaff,
  'conference.RecordDirections': hostStaff,
  'conference.RecordRecommendations': hostStaff,
  'conference.Conclude': hostLeader,
  'conference.IssueNotice': hostStaff,
};
