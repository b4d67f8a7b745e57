import type { ReportPaper } from '#domain/consolidated-report/paper.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { taskOutcomes } from '#domain/follow-up-task/task-outcome.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { IssuedCyclePaper } from '#domain/review-cycle/cycle-paper.ts';
import type { PaperScans } from '#domain/review-cycle/paper-scans.ts';
import type { CyclePlan, CycleProposal, PlannedMember } from '#domain/review-cycle/plan.ts';
import type { Report, ReturnReason, Reviewer } from '#domain/review-cycle/report.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';

/** Where one unit's report stands. `expected` and `returned` owe a report; nobody else is ever reminded. */
export type Standing =
  | { readonly status: 'expected' }
  | { readonly status: 'submitted'; readonly report: Report }
  | { readonly status: 'returned'; readonly report: Report; readonly reasons: readonly ReturnReason[] }
  | { readonly status: 'accepted'; readonly report: Report; readonly acceptedAt: Instant }
  | { readonly status: 'exempted'; readonly reason: string };

export const standingStatuses = [
  'expected',
  'submitted',
  'returned',
  'accepted',
  'exempted',
] as const satisfies readonly Standing['status'][];

export interface Member extends PlannedMember {
  readonly standing: Standing;
  /** Version of the deadline that binds it now. */
  readonly version: number;
  readonly acknowledgedAt: Instant | null;
  readonly asked: { readonly until: CivilDate; readonly hour: string; readonly reason: string } | null;
  /** Collection is closed and open again for this unit alone. */
  readonly reopened: boolean;
  readonly lastRemindedOn: CivilDate | null;
  readonly timesUrged: number;
  readonly timesAsked: number;
  /** Who looks at its report and by when; left out: nobody was named. */
  readonly review?: Review;
}

export interface Review {
  readonly reviewer: Reviewer;
  readonly dueOn: CivilDate;
}

/** A deadline with what of it has already happened. */
export interface ArmedDeadline {
  readonly deadline: Deadline;
  readonly fired: readonly string[];
  readonly passed: boolean;
}

export interface Call {
  readonly number: WrittenNumber;
  readonly date: CivilDate;
}

export interface LinkedConference {
  readonly stream: StreamId;
  readonly heldOn: CivilDate;
}

/** What a unit had left when its clock stopped: its budget, in working days. */
export interface Suspension {
  readonly unit: UnitId;
  readonly since: CivilDate;
  readonly left: number;
  readonly hour: string;
  readonly reason: string;
}

interface Running {
  readonly plan: CyclePlan;
  readonly members: readonly Member[];
  readonly deadlines: readonly ArmedDeadline[];
  readonly conference: LinkedConference | null;
  /** Units whose clock stands still; left out: none's does. */
  readonly suspended?: readonly Suspension[];
  /** The published calendar whose changes somebody has looked at last; left out: none has been since the plan. */
  readonly followedCalendar?: string;
  /** Notes on sealed figures, by number; left out: there is none. */
  readonly variances?: readonly Variance[];
}

interface Written extends Running {
  /** Drafts of the consolidated report that went round, and the approved one; left out: none has yet. */
  readonly paper?: ReportPaper;
  /** What was signed and scanned of its papers, as it was given; left out: nothing was. */
  readonly scans?: readonly PaperScans[];
}

interface Called extends Written {
  /** Null: it sums years, and called for nothing. */
  readonly call: Call | null;
  readonly lastReceipt: number;
  /** To units that are late, or were given more time, in their order; left out: none was issued. */
  readonly papers?: readonly IssuedCyclePaper[];
}

export interface Closure {
  readonly closedAt: Instant;
  readonly missing: readonly UnitId[];
  readonly notAccepted: readonly UnitId[];
  readonly overrideReason: string | null;
}

export interface Approval {
  readonly approvedAt: Instant;
  readonly overrideReason: string | null;
}

/** How a concluded task has ended for the cycle, or that it has not. */
export const reviewedOutcomes = ['open', ...taskOutcomes] as const;
type ReviewedOutcome = (typeof reviewedOutcomes)[number];

export interface FollowUp {
  readonly conference: StreamId;
  readonly noticeNumber: string;
  readonly issuedOn: CivilDate;
  readonly tasks: readonly { readonly task: StreamId; readonly outcome: ReviewedOutcome }[];
}

export type Proposed = { readonly status: 'proposed'; readonly proposal: CycleProposal };
/** Where years are summed it may come again after a draft went round: other years, the same opinions. */
export type Planned = Written & { readonly status: 'planned' };
export type Collecting = Called & { readonly status: 'collecting' };
export type Collected = Called & { readonly status: 'collected'; readonly closure: Closure };
export type Consolidated = Called & {
  readonly status: 'consolidated';
  readonly closure: Closure;
  readonly consolidation: ConsolidationResult;
};
export type Approved = Called & {
  readonly status: 'approved';
  readonly closure: Closure;
  readonly consolidation: ConsolidationResult;
  readonly approval: Approval;
};
export type Conferencing = Called & {
  readonly status: 'conferencing';
  readonly closure: Closure;
  readonly consolidation: ConsolidationResult;
  readonly approval: Approval;
};
/** A conclusion is a fact of the conference: it is recorded even if the reports were never consolidated. */
export type Concluded = Called & {
  readonly status: 'concluded';
  readonly closure: Closure | null;
  readonly consolidation: ConsolidationResult | null;
  readonly approval: Approval | null;
  readonly followUp: FollowUp;
};
export type Closed = Omit<Concluded, 'status' | 'followUp'> & {
  readonly status: 'closed';
  /** Null: it had no conference, and ended with the approval of its consolidation. */
  readonly followUp: FollowUp | null;
  readonly carriedOver: readonly StreamId[];
};
export type Cancelled = { readonly status: 'cancelled'; readonly plan: CyclePlan | null; readonly reason: string };

/** After the call and before the conclusion. */
export type UnderWay = Collecting | Collected | Consolidated | Approved | Conferencing;

export type CycleState = { readonly status: 'none' } | Proposed | Planned | UnderWay | Concluded | Closed | Cancelled;

/** Of a cycle that is there, in the order of its life: what comes too early and what too late is told by it (life.ts). */
export const cycleStatuses = [
  'proposed',
  'planned',
  'collecting',
  'collected',
  'consolidated',
  'approved',
  'conferencing',
  'concluded',
  'closed',
  'cancelled',
] as const satisfies readonly CycleState['status'][];
export type CycleStatus = (typeof cycleStatuses)[number];
