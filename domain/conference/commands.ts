import type { ChangePaperWish } from '#domain/conference/change-paper.ts';
import type { CheckInCode } from '#domain/conference/check-in-code.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Assessment, DraftTask } from '#domain/conference/conclusion.ts';
import type { StatedDuty } from '#domain/conference/duties.ts';
import type { ConvenedFacts, Stated } from '#domain/conference/events.ts';
import type {
  Award,
  AwardSource,
  ConnectionPoint,
  Direction,
  FilePlace,
  InvitationAnswer,
  JoinedShortcoming,
  Invitee,
  Paper,
  PointLink,
  Recommendation,
  RollCallEntry,
  Shortcoming,
  Speech,
} from '#domain/conference/parts.ts';
import type { HandsCounted } from '#domain/conference/votes.ts';
import type { StatedReadiness } from '#domain/conference/readiness.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { SignOff } from '#domain/review-cycle/plan.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import type { Command } from '#domain/kernel/decision.ts';

/** Carries the conference's own stream and, for a rehearsal, its clock. */
export type ConveneConference = Command<'ConveneConference', ConvenedFacts & AskedOfLevels>;
export type IssueInvitations = Command<
  'IssueInvitations',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly signer: Signer;
    /** An ad-hoc meeting may be called later than the latest day, for a stated reason. */
    readonly adHoc: boolean;
    readonly reason: string | null;
    /** Drawn for those it invites; left out: they get none. */
    readonly codes?: readonly CheckInCode[];
  }
>;
/** Whoever was forgotten, after the invitations went out. */
export type InviteFurther = Command<
  'InviteFurther',
  IssueInvitations['data'] & { readonly invitees: readonly Invitee[] }
>;
export type ReplyInvitation = Command<'ReplyInvitation', InvitationAnswer>;
export type RegisterPaper = Command<'RegisterPaper', Paper>;
/** `paper`: counted from 1 as they were registered. */
export type CorrectPaper = Command<
  'CorrectPaper',
  Pick<Paper, 'by' | 'byKind' | 'title'> & { readonly paper: number; readonly withdrawn: boolean }
>;
/** Files that were sent before, given to the conference: nothing given is ever taken back. */
export type AttachFiles = Command<'AttachFiles', { readonly to: FilePlace; readonly files: readonly NamedFile[] }>;
/** What was stated at convening, stated anew: what is left out stays as it is. */
export type CorrectConference = Command<
  'CorrectConference',
  Stated & {
    readonly points?: Restated<ConnectionPoint>;
    readonly invitees?: Restated<Invitee>;
    /** The invited read it; left out: none. */
    readonly reason?: string;
  }
>;

/** One by one, so that whoever corrects one line does not undo what another person did to the next. */
export interface Restated<T> {
  /** Each in place of the one with its id, or after all others. */
  readonly set: readonly T[];
  readonly withdrawn: readonly string[];
}
export type AddPoint = Command<'AddPoint', ConnectionPoint>;
/** After the act that it tells, never in its stead; to all who were invited. */
export type IssueChangePaper = Command<'IssueChangePaper', ChangePaperWish>;
export type MoveConference = Command<
  'MoveConference',
  {
    readonly heldOn: CivilDate;
    readonly hour: string | null;
    readonly reason: string;
  } & AskedOfLevels
>;

/** A conference cannot see its cycles: whoever gives it a day says what that day takes of the days they keep for their levels. */
interface AskedOfLevels {
  /** As they stood when it was asked. Left out: nothing. */
  readonly short?: readonly LevelShort[];
  /** Who accepts it. */
  readonly signedOff?: SignOff | null;
}

/** A level of a cycle that has too few days by the conference's day. */
export interface LevelShort {
  readonly mayBeSignedOff: boolean;
  readonly facts: Refusal['facts'];
}
export type PostponeOrCancel = Command<
  'PostponeOrCancel',
  { readonly decision: 'postpone' | 'cancel'; readonly reason: string }
>;
/** A second roll-call of a point corrects the first. */
export type RecordRollCall = Command<
  'RecordRollCall',
  {
    readonly point: string;
    readonly entries: readonly RollCallEntry[];
    readonly present: number;
    /** The version of the list that this one was made on, 0 = nobody had called yet; left out: whatever stands is replaced. */
    readonly base?: number;
    /** Kept at the point and sent later: joined with what stands, per person the call that was made last. */
    readonly merge?: boolean;
  }
>;
/** One invitee, by the code of his invitation as it was typed or scanned. */
export type CheckInByCode = Command<'CheckInByCode', { readonly point: string; readonly code: string }>;
export type DecideSubstitute = Command<
  'DecideSubstitute',
  {
    readonly point: string;
    readonly name: string;
    readonly unit: UnitId | null;
    readonly approved: boolean;
    readonly reason: string | null;
  }
>;
/** `hour`: `HH:mm` of the conference's day; null = now. */
export type RecordLink = Command<
  'RecordLink',
  { readonly point: string; readonly link: PointLink; readonly hour: string | null }
>;
/** The list as a whole, as it was made on `base` (0: there was none); what of it is done stays done. */
export type StateDuties = Command<'StateDuties', { readonly items: readonly StatedDuty[]; readonly base: number }>;
export type TickDuty = Command<'TickDuty', { readonly duty: string; readonly done: boolean }>;
/** `base`: the version of what the point said before, 0 = nothing yet. */
export type StateReadiness = Command<'StateReadiness', StatedReadiness & { readonly base: number }>;
export type RecordAward = Command<'RecordAward', Award>;
/** Those that a round of awards decided, as its paper says: typed by nobody. */
export type TakeAwards = Command<
  'TakeAwards',
  { readonly awards: readonly (Award & { readonly source: AwardSource })[] }
>;
export type RecordShortcomings = Command<'RecordShortcomings', { readonly items: readonly Shortcoming[] }>;
/** `sameAs` is looked up where the command is taken: one of an earlier conference of the same host, or none. */
export type JoinShortcoming = Command<'JoinShortcoming', JoinedShortcoming>;
export type RecordDirections = Command<'RecordDirections', { readonly items: readonly Direction[] }>;
export type RecordRecommendations = Command<'RecordRecommendations', { readonly items: readonly Recommendation[] }>;
/** What came of one: recorded by the host, or said by the unit that was asked. */
export type AnswerRecommendation = Command<'AnswerRecommendation', AnswerGiven>;
/** The list as a whole, as it was made on `base` (0: nobody had written one yet). */
export type RecordSpeeches = Command<'RecordSpeeches', { readonly items: readonly Speech[]; readonly base: number }>;
/** `item`: the one that is dealt with from now on, as it was read; null: none is. `hour`: `HH:mm` of the conference's day; null = now. */
export type RunAgenda = Command<
  'RunAgenda',
  { readonly item: { readonly number: number; readonly title: string } | null; readonly hour: string | null }
>;
/** `speech`: of the speakers' list; null: nobody speaks. */
export type GiveFloor = Command<'GiveFloor', { readonly speech: string | null }>;
/** `counts` null: the question is put. */
export type RecordVote = Command<
  'RecordVote',
  { readonly id: string; readonly question: string; readonly counts: HandsCounted | null }
>;
/** The minutes as they were looked at: looked up by the route, frozen from here on. */
export type ApproveMinutes = Command<'ApproveMinutes', { readonly text: MinutesText }>;
export type NumberMinutes = Command<'NumberMinutes', { readonly number: WrittenNumber; readonly date: CivilDate }>;
export type Conclude = Command<
  'Conclude',
  {
    readonly declaredCount: number | null;
    readonly tasks: readonly DraftTask[];
    /** Left out: nothing was said of the period. */
    readonly assessment?: Assessment;
  }
>;
export type IssueNotice = Command<
  'IssueNotice',
  { readonly number: WrittenNumber; readonly date: CivilDate; readonly signer: Signer }
>;

export type ConferenceCommand =
  | ConveneConference
  | IssueInvitations
  | InviteFurther
  | ReplyInvitation
  | RegisterPaper
  | CorrectPaper
  | AttachFiles
  | AddPoint
  | CorrectConference
  | IssueChangePaper
  | MoveConference
  | PostponeOrCancel
  | RecordRollCall
  | CheckInByCode
  | DecideSubstitute
  | RecordLink
  | StateDuties
  | TickDuty
  | StateReadiness
  | RecordAward
  | TakeAwards
  | RecordShortcomings
  | JoinShortcoming
  | RecordDirections
  | RecordRecommendations
  | AnswerRecommendation
  | RecordSpeeches
  | RunAgenda
  | GiveFloor
  | RecordVote
  | ApproveMinutes
  | NumberMinutes
  | Conclude
  | IssueNotice;
