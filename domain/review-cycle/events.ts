import type {
  ConclusionRecorded,
  ConferenceLinked,
  CycleCancelled,
  CycleClosed,
  TaskEndRecorded,
  TaskReopeningRecorded,
} from '#domain/review-cycle/events/closing-events.ts';
import type {
  CalendarFollowed,
  DeadlineKept,
  DeadlinePassed,
  DeadlineReplanned,
  DeadlinesResumed,
  DeadlinesSuspended,
  ReminderRungFired,
  UnitUrged,
} from '#domain/review-cycle/events/deadline-events.ts';
import type {
  ConsolidatedReportApproved,
  DraftCirculated,
  OpinionAnswered,
  OpinionGiven,
  OpinionsReminded,
  ScansAttached,
} from '#domain/review-cycle/events/draft-events.ts';
import type { CyclePaperIssued } from '#domain/review-cycle/events/paper-events.ts';
import type {
  CallAcknowledged,
  CallIssued,
  CyclePlanned,
  CycleProposed,
  CycleReplanned,
} from '#domain/review-cycle/events/plan-events.ts';
import type {
  ExtensionGranted,
  ExtensionRefused,
  ExtensionRequested,
  PlacesOpened,
  ReportAccepted,
  ReportReturned,
  ReportSubmitted,
  ReviewerAssigned,
  UnitExempted,
  UnitReopened,
} from '#domain/review-cycle/events/report-events.ts';
import type {
  CollectionClosed,
  ConsolidationApproved,
  ReportsConsolidated,
  VarianceAccepted,
  VarianceRecorded,
  VarianceRefused,
} from '#domain/review-cycle/events/totals-events.ts';

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
  | CyclePaperIssued
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
