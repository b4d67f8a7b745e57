import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import type { ApprovedReport, Askable, OpinionAnswerKind } from '#domain/consolidated-report/paper.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Deadline, LadderStep } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { LeftOpen } from '#domain/review-cycle/left-open.ts';
import type { PaperScans } from '#domain/review-cycle/paper-scans.ts';
import type { CyclePlan, CycleProposal, SignOff } from '#domain/review-cycle/plan.ts';
import type { Report, ReturnReason, Reviewer } from '#domain/review-cycle/report.ts';
import type { SummedIn, Variance } from '#domain/review-cycle/variance.ts';

type OfUnit = { readonly unit: UnitId };

/** Versions of deadlines are numbered through the cycle, so a rung's key names one rung of the whole cycle (trap 5). */
export interface Assignment {
  readonly unit: UnitId;
  readonly version: number;
}

export interface PlanMade {
  readonly plan: CyclePlan;
  readonly deadlines: readonly Deadline[];
  readonly assigned: readonly Assignment[];
}

export type CycleProposed = DomainEvent<'CycleProposed', CycleProposal>;
export type CyclePlanned = DomainEvent<'CyclePlanned', PlanMade>;
export type CycleReplanned = DomainEvent<'CycleReplanned', PlanMade>;

/** From here on the deadlines are armed; `deadlines` are those of the plan without the rungs already past. */
export type CallIssued = DomainEvent<
  'CallIssued',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly deadlines: readonly Deadline[];
    /** What of the last conclusions it names as open; left out: nothing was. */
    readonly leftOpen?: LeftOpen;
  }
>;
export type CallAcknowledged = DomainEvent<'CallAcknowledged', OfUnit>;

export type ReportSubmitted = DomainEvent<'ReportSubmitted', OfUnit & { readonly report: Report }>;
export type ReportReturned = DomainEvent<
  'ReportReturned',
  OfUnit & { readonly round: number; readonly reasons: readonly ReturnReason[] }
>;
export type PlacesOpened = DomainEvent<
  'PlacesOpened',
  OfUnit & {
    readonly round: number;
    readonly reasons: readonly ReturnReason[];
    /** How many places had been marked before: of one round several may be opened. */
    readonly after: number;
  }
>;
export type ReviewerAssigned = DomainEvent<
  'ReviewerAssigned',
  { readonly units: readonly UnitId[]; readonly reviewer: Reviewer; readonly dueOn: CivilDate }
>;
export type ReportAccepted = DomainEvent<'ReportAccepted', OfUnit & { readonly round: number }>;

export type ExtensionRequested = DomainEvent<
  'ExtensionRequested',
  OfUnit & {
    readonly until: CivilDate;
    readonly hour: string;
    readonly reason: string;
    /** The unit's first, second … request. */
    readonly number: number;
  }
>;
export type ExtensionGranted = DomainEvent<
  'ExtensionGranted',
  OfUnit & { readonly deadline: Deadline; readonly previous: Instant; readonly reason: string }
>;
export type ExtensionRefused = DomainEvent<'ExtensionRefused', OfUnit & { readonly reason: string }>;
export type UnitExempted = DomainEvent<'UnitExempted', OfUnit & { readonly reason: string }>;
/** Open again for this unit only, until `deadline`, for this reason (trap 10). */
export type UnitReopened = DomainEvent<
  'UnitReopened',
  OfUnit & { readonly deadline: Deadline; readonly reason: string }
>;

/** `on` is the day it went out, in Việt Nam: nobody is reminded twice on one day (trap 17). */
export type UnitUrged = DomainEvent<
  'UnitUrged',
  OfUnit & { readonly on: CivilDate; readonly workingDaysLeft: number | null; readonly number: number }
>;
/**
 * A rung of one deadline version fired, for everybody who shares that version and still owes a report. `units` may be empty:
 * the rung is spent all the same. `supersedes` are rungs that came due at the same advance: spent, and they mail nobody.
 * `remindedToday` are units that owe a report but had a reminder on this day already.
 */
export type ReminderRungFired = DomainEvent<
  'ReminderRungFired',
  {
    readonly version: number;
    readonly rung: string;
    readonly offset: number;
    readonly audience: LadderStep['audience'];
    readonly dueAt: Instant;
    readonly on: CivilDate;
    /** False when the rung fires on a later day than its own, after an outage: its offset is then no count of days. */
    readonly onItsDay: boolean;
    readonly units: readonly UnitId[];
    readonly remindedToday: readonly UnitId[];
    readonly supersedes: readonly string[];
    /** The last one before the deadline, which warns the coordinator too (trap 16). */
    readonly closingSoon: boolean;
  }
>;
export type DeadlinePassed = DomainEvent<
  'DeadlinePassed',
  { readonly version: number; readonly dueAt: Instant; readonly overdue: readonly UnitId[] }
>;

export type CollectionClosed = DomainEvent<
  'CollectionClosed',
  {
    /** Nothing handed in, or returned and not handed in again. */
    readonly missing: readonly UnitId[];
    /** Handed in and not accepted: listed, and no part of any total (trap 13). */
    readonly notAccepted: readonly UnitId[];
    readonly overrideReason: string | null;
  }
>;
export type ReportsConsolidated = DomainEvent<'ReportsConsolidated', ConsolidationResult>;
export type ConsolidationApproved = DomainEvent<'ConsolidationApproved', { readonly overrideReason: string | null }>;

/** What the draft said when it went round, with the values of its references then: what is typed on does not change it. */
export type DraftCirculated = DomainEvent<
  'DraftCirculated',
  {
    readonly round: number;
    readonly on: CivilDate;
    readonly dueOn: CivilDate;
    readonly text: ReportText;
    readonly figures: readonly FigureValue[];
    readonly units: readonly UnitId[];
    /** What they are called where they are no members (a review of several years has none); left out: all are. */
    readonly named?: readonly Askable[];
    /** One working day before the date; null: that has passed. */
    readonly remindAt: Instant | null;
  }
>;
export type OpinionGiven = DomainEvent<
  'OpinionGiven',
  OfUnit & {
    readonly round: number;
    readonly number: number;
    readonly section: string | null;
    readonly text: string;
    readonly agrees?: true;
  }
>;
/** `to` is whose opinion it was: it is told. */
export type OpinionAnswered = DomainEvent<
  'OpinionAnswered',
  {
    readonly round: number;
    readonly opinion: number;
    readonly to: UnitId;
    readonly kind: OpinionAnswerKind;
    readonly text: string;
  }
>;
/** A day before the date, those that have not answered; by hand, on the day that is named. */
export type OpinionsReminded = DomainEvent<
  'OpinionsReminded',
  { readonly round: number; readonly dueOn: CivilDate; readonly units: readonly UnitId[]; readonly on?: CivilDate }
>;
export type ConsolidatedReportApproved = DomainEvent<'ConsolidatedReportApproved', Omit<ApprovedReport, 'at'>>;
/** After the approval: beside the sealed figures, never instead of them. */
export type VarianceRecorded = DomainEvent<'VarianceRecorded', Omit<Variance, 'standing'>>;
/** `summedIn`: the reviews of several years that had summed the totals by then; left out: none. */
export type VarianceAccepted = DomainEvent<
  'VarianceAccepted',
  OfUnit & { readonly number: number; readonly summedIn?: readonly SummedIn[] }
>;
export type VarianceRefused = DomainEvent<
  'VarianceRefused',
  OfUnit & { readonly number: number; readonly reason: string }
>;

export type ScansAttached = DomainEvent<'ScansAttached', Omit<PaperScans, 'at'>>;

export type ConferenceLinked = DomainEvent<
  'ConferenceLinked',
  { readonly conference: StreamId; readonly heldOn: CivilDate; readonly previous: CivilDate | null }
>;
/** A conference moved: one open deadline counted back from it becomes a new version, for these units. */
export type DeadlineReplanned = DomainEvent<
  'DeadlineReplanned',
  {
    readonly replaces: number;
    readonly deadline: Deadline;
    readonly previous: Instant;
    readonly units: readonly UnitId[];
  }
>;
/** … or stays as it is, because the new date cannot be kept. */
export type DeadlineKept = DomainEvent<
  'DeadlineKept',
  { readonly version: number; readonly problem: 'deadline-in-the-past' | 'too-soon-after-data-closes' }
>;

/**
 * A coordinator has looked at what a published calendar changes (traps 3 and 4): the open deadlines that fall differently become
 * new versions. What cannot be kept by them stays, and is named.
 */
export type CalendarFollowed = DomainEvent<
  'CalendarFollowed',
  {
    readonly calendar: string;
    /** Whose table it is, as it is told to people; left out: the country's. */
    readonly own?: { readonly unit: string; readonly source: string };
    readonly reason: string;
    readonly moved: readonly FollowedDeadline[];
    readonly kept: readonly { readonly version: number; readonly problem: KeptBecause | typeof asDecided }[];
    /** Who accepted that a level has less time than the plan keeps; left out: nobody had to. */
    readonly signedOff?: SignOff;
  }
>;

export interface FollowedDeadline {
  readonly replaces: number;
  readonly deadline: Deadline;
  readonly previous: { readonly date: CivilDate; readonly at: Instant };
  /** Rungs of a date that stays: who was reminded by them is not reminded again. */
  readonly alreadyFired: readonly string[];
  readonly units: readonly UnitId[];
}

/** It could move, and whoever looked at it let it stay. */
export const asDecided = 'as-decided';
export const keptBecause = [
  'deadline-in-the-past',
  'too-soon-after-data-closes',
  'deadline-on-day-off',
  'deadline-outside-calendar',
] as const;
export type KeptBecause = (typeof keptBecause)[number];

/** The clock stands still for these units: no reminder, no end, and what comes in meanwhile is not late. */
export type DeadlinesSuspended = DomainEvent<
  'DeadlinesSuspended',
  {
    readonly since: CivilDate;
    readonly reason: string;
    readonly units: readonly { readonly unit: UnitId; readonly left: number; readonly hour: string }[];
  }
>;
/** It goes on: each unit has the working days it had left, from the day after. */
export type DeadlinesResumed = DomainEvent<
  'DeadlinesResumed',
  {
    readonly on: CivilDate;
    readonly reason: string;
    readonly moved: readonly Omit<FollowedDeadline, 'replaces' | 'alreadyFired' | 'previous'>[];
  }
>;

export type ConclusionRecorded = DomainEvent<
  'ConclusionRecorded',
  {
    readonly conference: StreamId;
    readonly noticeNumber: string;
    readonly issuedOn: CivilDate;
    readonly tasks: readonly StreamId[];
  }
>;
export type TaskEndRecorded = DomainEvent<
  'TaskEndRecorded',
  { readonly task: StreamId; readonly outcome: TaskOutcome }
>;
export type TaskReopeningRecorded = DomainEvent<'TaskReopeningRecorded', { readonly task: StreamId }>;
export type CycleClosed = DomainEvent<'CycleClosed', { readonly carriedOver: readonly StreamId[] }>;
export type CycleCancelled = DomainEvent<'CycleCancelled', { readonly reason: string }>;

export type CycleEvent =
  | CycleProposed
  | CyclePlanned
  | CycleReplanned
  | CallIssued
  | CallAcknowledged
  | ReportSubmitted
  | ReportReturned
  | PlacesOpened
  | ReviewerAssigned
  | ReportAccepted
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | UnitExempted
  | UnitReopened
  | UnitUrged
  | ReminderRungFired
  | DeadlinePassed
  | CollectionClosed
  | ReportsConsolidated
  | ConsolidationApproved
  | DraftCirculated
  | OpinionGiven
  | OpinionAnswered
  | OpinionsReminded
  | ConsolidatedReportApproved
  | VarianceRecorded
  | VarianceAccepted
  | VarianceRefused
  | ScansAttached
  | ConferenceLinked
  | DeadlineReplanned
  | DeadlineKept
  | CalendarFollowed
  | DeadlinesSuspended
  | DeadlinesResumed
  | ConclusionRecorded
  | TaskEndRecorded
  | TaskReopeningRecorded
  | CycleClosed
  | CycleCancelled;
