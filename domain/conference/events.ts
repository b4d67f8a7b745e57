import type { ChangePaperIssued } from '#domain/conference/change-paper.ts';
import type { CheckInCode } from '#domain/conference/check-in-code.ts';
import type { StatedDuty } from '#domain/conference/duties.ts';
import type { VoteCounts } from '#domain/conference/votes.ts';
import type { StatedReadiness } from '#domain/conference/readiness.ts';
import type { SignOff } from '#domain/review-cycle/plan.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Audience, Ladder, Rung } from '#domain/deadlines/deadline.ts';
import type { Assessment, ConclusionWarning, DraftTask } from '#domain/conference/conclusion.ts';
import type {
  AgendaItem,
  Award,
  CoChair,
  ConferenceForm,
  ConferenceSettings,
  ConnectionPoint,
  FilePlace,
  HostedCommittee,
  Invitee,
  InvitationAnswer,
  IssuerFacts,
  JoinedShortcoming,
  LinkState,
  Paper,
  PartOfDay,
  Recommendation,
  ReviewedCycle,
  RollCallEntry,
  Shortcoming,
  Speech,
  Direction,
} from '#domain/conference/parts.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { MinutesText } from '#domain/documents/minutes-text.ts';
import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { RecordedAnswer } from '#domain/recommendation/answer.ts';

/** What follows from the day alone; made anew when the conference is moved. `version` counts the days it has had. */
export interface DayPlan {
  readonly version: number;
  readonly latestInvitationOn: CivilDate;
  readonly noticeDueOn: CivilDate;
  readonly invitationRungs: readonly Rung[];
  readonly noticeRungs: readonly Rung[];
}

export interface ConvenedFacts {
  readonly conference: StreamId;
  readonly title: string;
  readonly host: NamedUnit;
  readonly committees: readonly HostedCommittee[];
  readonly cycles: readonly ReviewedCycle[];
  readonly heldOn: CivilDate;
  /** `HH:mm` in Việt Nam; null = not stated, the morning (`08:00`) is then used for the day itself. */
  readonly hour: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly form: ConferenceForm;
  readonly place: string | null;
  readonly points: readonly ConnectionPoint[];
  /** The number the host speaks of ("21 điểm cầu"); may differ from the points listed, which is flagged. */
  readonly declaredPoints: number | null;
  readonly coChairs: readonly CoChair[];
  readonly agenda: readonly AgendaItem[];
  readonly invitees: readonly Invitee[];
  readonly papers: readonly Paper[];
  /** What is asked of those who come, in the host's own words; left out: nothing. */
  readonly requirements?: readonly string[];
  readonly settings: ConferenceSettings;
  readonly taskLadder: Ladder;
  readonly layout: DocumentLayout;
  readonly issuer: IssuerFacts;
  readonly clock: Clock | null;
}

export type ConferenceConvened = DomainEvent<
  'ConferenceConvened',
  ConvenedFacts & {
    readonly plan: DayPlan;
    readonly by: string;
    /** Who accepts that a level has fewer days than its plan keeps; left out: none has. */
    readonly signedOff?: SignOff;
  }
>;
export type InvitationsIssued = DomainEvent<
  'InvitationsIssued',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly signer: Signer;
    readonly adHocReason: string | null;
    /** Sent after the latest day although dated before it, or ad hoc. */
    readonly late: boolean;
    /** Of those whom the letter invites; left out: invited before there were any. */
    readonly codes?: readonly CheckInCode[];
    readonly by: string;
  }
>;
/** A further letter, to those alone whom it names; `letter` counts the conference's letters, this one being at least the second. */
export type FurtherInvited = DomainEvent<
  'FurtherInvited',
  InvitationsIssued['data'] & { readonly letter: number; readonly invitees: readonly Invitee[] }
>;
export type InvitationReplied = DomainEvent<'InvitationReplied', InvitationAnswer & { readonly by: string }>;
export type PaperRegistered = DomainEvent<'PaperRegistered', Paper & { readonly registeredBy: string }>;
export type PaperCorrected = DomainEvent<
  'PaperCorrected',
  {
    /** Counts with the corrections of the conference. */
    readonly correction: number;
    readonly paper: number;
    readonly was: Paper;
    readonly now: Paper;
    /** The unit that registered it is written to. */
    readonly told: boolean;
    readonly correctedBy: string;
  }
>;
export type ConferenceFilesAttached = DomainEvent<
  'ConferenceFilesAttached',
  {
    readonly to: FilePlace;
    readonly files: readonly NamedFile[];
    /** Who gave them: the host, or a unit that takes part. */
    readonly unit: UnitId;
    readonly by: string;
  }
>;
export type PointAdded = DomainEvent<'PointAdded', ConnectionPoint & { readonly by: string }>;
/** Of what was stated at convening, what can be stated anew as a whole. Day and hour are moved, cycles stay. */
export type Stated = Partial<
  Pick<
    ConvenedFacts,
    'title' | 'partOfDay' | 'form' | 'place' | 'declaredPoints' | 'coChairs' | 'agenda' | 'requirements'
  >
>;

export interface Replaced<T> {
  readonly set: readonly T[];
  readonly withdrawn: readonly string[];
  /** Those that were replaced or withdrawn, as they stood. */
  readonly was: readonly T[];
}

export type ConferenceCorrected = DomainEvent<
  'ConferenceCorrected',
  {
    /** Which correction of this conference it is, from 1. */
    readonly correction: number;
    /** Only what differs; `was` has the same fields. */
    readonly now: Stated;
    readonly was: Stated;
    /** Left out: none of them differs. */
    readonly points?: Replaced<ConnectionPoint>;
    readonly invitees?: Replaced<Invitee>;
    readonly reason: string | null;
    /** Those whom it concerns are written to: the invitations are out, and the day is to come. */
    readonly told: boolean;
    readonly by: string;
  }
>;
export type ConferenceMoved = DomainEvent<
  'ConferenceMoved',
  {
    readonly from: CivilDate;
    readonly heldOn: CivilDate;
    readonly hour: string | null;
    readonly reason: string;
    readonly plan: DayPlan;
    readonly by: string;
    /** Who accepted that a level of its cycles has fewer days than the plan keeps; left out: nobody had to. */
    readonly signedOff?: SignOff;
  }
>;
export type ConferencePostponed = DomainEvent<'ConferencePostponed', { readonly reason: string; readonly by: string }>;
export type ConferenceCancelled = DomainEvent<'ConferenceCancelled', { readonly reason: string; readonly by: string }>;

export type RollCallRecorded = DomainEvent<
  'RollCallRecorded',
  {
    readonly point: string;
    readonly entries: readonly RollCallEntry[];
    readonly present: number;
    readonly corrects: boolean;
    readonly by: string;
    /** The invitee who was added by his code, as the last of the entries; left out: the list was called by hand. */
    readonly byCode?: string;
  }
>;
export type SubstituteDecided = DomainEvent<
  'SubstituteDecided',
  {
    readonly point: string;
    readonly name: string;
    readonly unit: UnitId | null;
    readonly approved: boolean;
    readonly reason: string | null;
    readonly by: string;
  }
>;
export type LinkRecorded = DomainEvent<'LinkRecorded', LinkState & { readonly by: string }>;
export type DutiesStated = DomainEvent<
  'DutiesStated',
  { readonly items: readonly StatedDuty[]; readonly version: number; readonly by: string }
>;
/** `what`: as it was called then, for whoever reads the history. */
export type DutyTicked = DomainEvent<
  'DutyTicked',
  { readonly duty: string; readonly what: string; readonly done: boolean; readonly by: string }
>;
/** `name`: of the point, as it was called then. */
export type ReadinessStated = DomainEvent<
  'ReadinessStated',
  StatedReadiness & { readonly name: string; readonly version: number; readonly by: string }
>;
export type AwardRecorded = DomainEvent<'AwardRecorded', Award & { readonly recordedBy: string }>;
export type ShortcomingsRecorded = DomainEvent<
  'ShortcomingsRecorded',
  { readonly items: readonly Shortcoming[]; readonly by: string }
>;
/** `statement`: as it stood then, for whoever reads the history. */
export type ShortcomingJoined = DomainEvent<
  'ShortcomingJoined',
  JoinedShortcoming & { readonly statement: string; readonly by: string }
>;
export type DirectionsRecorded = DomainEvent<
  'DirectionsRecorded',
  { readonly items: readonly Direction[]; readonly by: string }
>;
export type RecommendationsRecorded = DomainEvent<
  'RecommendationsRecorded',
  { readonly items: readonly Recommendation[]; readonly by: string }
>;
/** `statement`: as it was asked, for whoever reads the history. */
export type RecommendationAnswered = DomainEvent<'RecommendationAnswered', RecordedAnswer>;

export type SpeechesRecorded = DomainEvent<
  'SpeechesRecorded',
  { readonly items: readonly Speech[]; readonly version: number; readonly by: string }
>;

/** Ends the item before it. `number`: where it stood in the agenda then, from 1. */
export type AgendaItemBegun = DomainEvent<
  'AgendaItemBegun',
  { readonly number: number; readonly title: string; readonly since: Instant; readonly by: string }
>;
/** A break, or the end. */
export type AgendaItemEnded = DomainEvent<
  'AgendaItemEnded',
  { readonly title: string; readonly since: Instant; readonly by: string }
>;
/** `who`: as he was called then, for whoever reads the history. */
export type FloorGiven = DomainEvent<
  'FloorGiven',
  { readonly speech: string; readonly who: string; readonly since: Instant; readonly by: string }
>;
export type FloorEnded = DomainEvent<
  'FloorEnded',
  { readonly who: string; readonly since: Instant; readonly by: string }
>;

export type VotePut = DomainEvent<'VotePut', { readonly vote: string; readonly question: string; readonly by: string }>;
/** `question`: as it was put, for whoever reads the history. */
export type VoteCounted = DomainEvent<
  'VoteCounted',
  VoteCounts & {
    readonly vote: string;
    readonly question: string;
    readonly corrects: boolean;
    readonly by: string;
  }
>;

export type MinutesApproved = DomainEvent<'MinutesApproved', { readonly text: MinutesText; readonly by: string }>;
/** `minutesNumber`: `Số` as printed, `05/BB-BCĐ` or `05-BB/BCĐ`. */
export type MinutesNumbered = DomainEvent<
  'MinutesNumbered',
  {
    readonly number: WrittenNumber;
    readonly minutesNumber: string;
    readonly date: CivilDate;
    readonly by: string;
  }
>;

/** A draft: each one replaces the former until the notice is issued. */
export type ConclusionsDrafted = DomainEvent<
  'ConclusionsDrafted',
  {
    readonly declaredCount: number | null;
    readonly tasks: readonly DraftTask[];
    readonly warnings: readonly ConclusionWarning[];
    /** Left out: nothing was said of the period. */
    readonly assessment?: Assessment;
    readonly by: string;
  }
>;
export type ConclusionNoticeIssued = DomainEvent<
  'ConclusionNoticeIssued',
  {
    readonly number: WrittenNumber;
    /** `Số` as printed: `05/TB-BCĐ` (State) or `05-TB/BCĐ` (Party). */
    readonly noticeNumber: string;
    readonly date: CivilDate;
    readonly signer: Signer;
    readonly late: boolean;
    readonly dayIsOver: boolean;
    readonly tasks: readonly {
      readonly task: StreamId;
      readonly number: number;
      readonly programme: string;
      readonly cycle: StreamId | null;
    }[];
    readonly by: string;
  }
>;

export type InvitationReminderFired = DomainEvent<
  'InvitationReminderFired',
  {
    readonly key: string;
    readonly offset: number;
    readonly dueAt: Instant;
    readonly invitees: readonly string[];
    readonly superseded: readonly string[];
  }
>;
export type NoticeReminderFired = DomainEvent<
  'NoticeReminderFired',
  {
    readonly key: string;
    readonly offset: number;
    readonly audience: Audience;
    readonly dueAt: Instant;
    readonly superseded: readonly string[];
  }
>;
export type ConferenceDayReached = DomainEvent<'ConferenceDayReached', { readonly on: CivilDate }>;
export type ConferenceDayPassed = DomainEvent<'ConferenceDayPassed', { readonly on: CivilDate }>;

export type ConferenceEvent =
  | ConferenceConvened
  | InvitationsIssued
  | FurtherInvited
  | InvitationReplied
  | PaperRegistered
  | PaperCorrected
  | ConferenceFilesAttached
  | PointAdded
  | ConferenceCorrected
  | ChangePaperIssued
  | ConferenceMoved
  | ConferencePostponed
  | ConferenceCancelled
  | RollCallRecorded
  | SubstituteDecided
  | LinkRecorded
  | DutiesStated
  | DutyTicked
  | ReadinessStated
  | AwardRecorded
  | ShortcomingsRecorded
  | ShortcomingJoined
  | DirectionsRecorded
  | RecommendationsRecorded
  | RecommendationAnswered
  | SpeechesRecorded
  | AgendaItemBegun
  | AgendaItemEnded
  | FloorGiven
  | FloorEnded
  | VotePut
  | VoteCounted
  | MinutesApproved
  | MinutesNumbered
  | ConclusionsDrafted
  | ConclusionNoticeIssued
  | InvitationReminderFired
  | NoticeReminderFired
  | ConferenceDayReached
  | ConferenceDayPassed;
