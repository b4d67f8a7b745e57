import type { ConferenceAction } from '#domain/access/action.ts';
import { type Admission, type Hindrance, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import type { ConferenceState } from '#domain/conference/state.ts';

type Status = ConferenceState['status'];
/** `invited`: the invitations are out. `called`: a roll has been called. `over`: the notice is out and the day has passed. */
export type ConferenceMark = 'invited' | 'called' | 'over';
type Admits = Admission<Status, never, ConferenceMark>;

const open: readonly Status[] = ['convened', 'held'];
const movable: readonly Status[] = ['convened', 'held', 'postponed'];
const whileItLives: Admits = [
  { in: ['convened', 'held', 'concluded', 'postponed'] },
  { in: ['noticeIssued'], unless: ['over'] },
];
const fromTheDayOn: Admits = [{ in: ['held', 'concluded'] }, { in: ['noticeIssued'], unless: ['over'] }];

/** The statuses of a conference in which each command can be accepted. */
export const conferenceAdmits: Readonly<Record<ConferenceAction, Admits>> = {
  'conference.ConveneConference': [{ in: ['none'] }],
  'conference.IssueInvitations': [{ in: open, unless: ['invited'] }],
  'conference.ReplyInvitation': [{ in: open, needs: 'invited' }],
  'conference.RegisterPaper': whileItLives,
  'conference.AddPoint': whileItLives,
  'conference.MoveConference': [{ in: movable, unless: ['called'] }],
  'conference.PostponeOrCancel': [{ in: movable, unless: ['called'] }],
  'conference.RecordRollCall': fromTheDayOn,
  'conference.RecordAward': fromTheDayOn,
  'conference.RecordShortcomings': whileItLives,
  'conference.RecordDirections': whileItLives,
  'conference.RecordRecommendations': whileItLives,
  'conference.Conclude': [{ in: ['held', 'concluded'] }],
  'conference.IssueNotice': [{ in: ['concluded'] }],
};

export function conferenceStanding(state: ConferenceState): Standing {
  if (state.status === 'none') return { status: 'none', marks: [] };
  const marks: ConferenceMark[] = [];
  if (state.invitations !== null) marks.push('invited');
  if (state.rollCalls.length > 0) marks.push('called');
  if (state.status === 'noticeIssued' && state.dayIsOver) marks.push('over');
  return { status: state.status, marks };
}

export function conferenceHindrance(action: ConferenceAction, standing: Standing): Hindrance | null {
  const cases = conferenceAdmits[action];
  if (takes(cases, standing)) return null;
  const status = standing.status as Status;
  if (status === 'none') return { code: 'conference-unknown', liftedBy: [] };
  if (action === 'conference.ConveneConference') return { code: 'conference-already-convened', liftedBy: [] };
  if (status === 'cancelled') return { code: 'conference-cancelled', liftedBy: [] };
  if (standing.marks.includes('over')) return { code: 'conference-ended', liftedBy: [] };
  if (statusTakes(cases, standing)) return ofMark(action);
  if (action === 'conference.IssueNotice' || action === 'conference.Conclude') {
    if (status === 'noticeIssued') return { code: 'conference-notice-issued', liftedBy: [] };
    if (action === 'conference.IssueNotice') {
      return { code: 'conference-not-concluded', liftedBy: ['coordinator', 'leader'] };
    }
  }
  if (status === 'postponed') return { code: 'conference-postponed', liftedBy: ['leader'] };
  if (status === 'convened') return { code: 'conference-before-the-day', liftedBy: ['leader'] };
  return { code: 'conference-day-reached', liftedBy: [] };
}

function ofMark(action: ConferenceAction): Hindrance {
  if (action === 'conference.IssueInvitations') return { code: 'conference-invitations-issued', liftedBy: [] };
  if (action === 'conference.ReplyInvitation') {
    return { code: 'conference-invitations-not-issued', liftedBy: ['coordinator'] };
  }
  return { code: 'conference-day-reached', liftedBy: [] };
}
