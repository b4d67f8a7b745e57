import type { Act } from '#domain/access/act.ts';
import { concluded, prepared, signed } from '#domain/access/rights.ts';
import { hostCoordinator, hostLeader, hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { Admission } from '#domain/access/standing.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';

type Status = ConferenceState['status'];
/** `invited`: the invitations are out. `called`: a roll has been called, an item of the agenda begun. `over`: the notice is out and the day has passed. `minuted`, `numbered`: the minutes are approved, have their number. */
export type ConferenceMark = 'invited' | 'called' | 'over' | 'minuted' | 'numbered';

export interface ConferenceAct extends Act<Status, never, ConferenceMark> {
  /** What somebody whose act it is not is told. */
  readonly notTheirs: ConferenceRefusal;
}
type When = Admission<Status, never, ConferenceMark>;

const open: readonly Status[] = ['convened', 'held'];
const movable: readonly Status[] = ['convened', 'held', 'postponed'];
const whileItLives: When = [
  { in: ['convened', 'held', 'concluded', 'postponed'] },
  { in: ['noticeIssued'], unless: ['over'] },
];
const asLongAsItIsThere: When = [{ in: ['convened', 'held', 'concluded', 'postponed', 'noticeIssued'] }];
const fromTheDayOn: When = [{ in: ['held', 'concluded'] }, { in: ['noticeIssued'], unless: ['over'] }];

const afterwards: readonly Status[] = ['held', 'concluded', 'noticeIssued'];

const ofHost = { who: hostStaff, notTheirs: 'conference-not-the-host' } as const;

/** Who may do what in a conference, with which right, in which states of it. */
export const conferenceActs: Readonly<Record<ConferenceCommand['type'], ConferenceAct>> = {
  ConveneConference: { ...ofHost, right: prepared, when: [{ in: ['none'] }] },
  IssueInvitations: { ...ofHost, right: signed, when: [{ in: open, unless: ['invited'] }] },
  InviteFurther: { ...ofHost, right: signed, when: [{ in: open, needs: 'invited' }] },
  // Replies and papers also come by telephone and on paper: the coordinator enters those.
  ReplyInvitation: {
    ...{ who: [...thatUnit, ...hostCoordinator], notTheirs: 'conference-not-your-invitation', right: prepared },
    when: [{ in: open, needs: 'invited' }],
  },
  RegisterPaper: {
    ...{ who: [...thatUnit, ...hostCoordinator], notTheirs: 'conference-not-taking-part', right: prepared },
    when: whileItLives,
  },
  CorrectPaper: {
    ...{ who: [...thatUnit, ...hostCoordinator], notTheirs: 'conference-not-your-paper', right: prepared },
    when: whileItLives,
  },
  // What was signed is scanned after the day, and papers are filed: only what never was takes nothing.
  AttachFiles: {
    ...{ who: [...thatUnit, ...hostStaff], notTheirs: 'conference-files-not-yours', right: prepared },
    when: asLongAsItIsThere,
  },
  // Some duties end after the day: halls are paid, pictures sent.
  StateDuties: { ...ofHost, right: prepared, when: asLongAsItIsThere },
  TickDuty: {
    ...{ who: [...thatUnit, ...hostStaff], notTheirs: 'conference-duty-not-yours', right: prepared },
    when: asLongAsItIsThere,
  },
  StateReadiness: {
    ...{ who: [...thatUnit, ...hostStaff], notTheirs: 'conference-not-the-host', right: prepared },
    when: whileItLives,
  },
  AddPoint: { ...ofHost, right: prepared, when: whileItLives },
  // What the notice printed stays: it was issued by what stood then.
  CorrectConference: { ...ofHost, right: prepared, when: [{ in: ['convened', 'held', 'concluded', 'postponed'] }] },
  MoveConference: { ...ofHost, right: signed, when: [{ in: movable, unless: ['called'] }] },
  PostponeOrCancel: { ...ofHost, right: signed, when: [{ in: movable, unless: ['called'] }] },
  // What is told on paper may be told when there will be no conference any more.
  IssueChangePaper: { ...ofHost, right: signed, when: [{ in: [...movable, 'cancelled'], needs: 'invited' }] },
  // Each point has an officer of its own, who counts who sits there.
  RecordRollCall: { ...ofHost, who: [...thatUnit, ...hostStaff], right: prepared, when: fromTheDayOn },
  CheckInByCode: { ...ofHost, who: [...thatUnit, ...hostStaff], right: prepared, when: fromTheDayOn },
  DecideSubstitute: { ...ofHost, right: prepared, when: fromTheDayOn },
  RecordLink: { ...ofHost, who: [...thatUnit, ...hostStaff], right: prepared, when: fromTheDayOn },
  RecordAward: { ...ofHost, right: prepared, when: fromTheDayOn },
  // They stand in the agenda: decided before the day, and read out on it.
  TakeAwards: { ...ofHost, right: prepared, when: whileItLives },
  RecordShortcomings: { ...ofHost, right: prepared, when: whileItLives },
  // A register is put in order at any time: what was stated stays, only what it is taken for changes.
  JoinShortcoming: { ...ofHost, right: prepared, when: [{ in: afterwards }] },
  RecordDirections: { ...ofHost, right: prepared, when: whileItLives },
  RecordRecommendations: { ...ofHost, right: prepared, when: whileItLives },
  // Answers come months later, by letter to the host; a unit of the tree says its own.
  AnswerRecommendation: {
    ...{ who: [...thatUnit, ...hostStaff], notTheirs: 'conference-recommendation-not-yours', right: prepared },
    when: [{ in: afterwards }],
  },
  // Minutes are often written after the notice: what they are made of is open until they are approved.
  RecordSpeeches: { ...ofHost, right: prepared, when: [{ in: afterwards, unless: ['minuted'] }] },
  RunAgenda: { ...ofHost, right: prepared, when: [{ in: afterwards, unless: ['minuted'] }] },
  GiveFloor: { ...ofHost, right: prepared, when: [{ in: afterwards, unless: ['minuted'] }] },
  RecordVote: { ...ofHost, right: prepared, when: [{ in: afterwards, unless: ['minuted'] }] },
  ApproveMinutes: { ...ofHost, who: hostLeader, right: concluded, when: [{ in: afterwards, unless: ['minuted'] }] },
  NumberMinutes: {
    ...{ ...ofHost, right: signed },
    when: [{ in: afterwards, needs: 'minuted', unless: ['numbered'] }],
  },
  Conclude: { ...ofHost, who: hostLeader, right: concluded, when: [{ in: ['held', 'concluded'] }] },
  IssueNotice: { ...ofHost, right: signed, when: [{ in: ['concluded'] }] },
};
