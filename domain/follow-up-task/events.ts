import type { Audience, Deadline, Ladder } from '#domain/deadlines/deadline.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { AccountId, LedgerId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { TaskPaperIssuer, TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { TakenOver } from '#domain/follow-up-task/taken-over.ts';
import type { ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import type { StatedMilestone } from '#domain/follow-up-task/milestone.ts';
import type { TaskSource } from '#domain/follow-up-task/source.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';

/** Who is named, or one of a class of bodies. */
export const addresseeKinds = ['named', 'class'] as const;

/** One leads and answers (chủ trì), others work with it (phối hợp): NĐ 39/2022/NĐ-CP. */
export const addresseeParts = ['lead', 'co'] as const;

/** What a task asks for as proof that it is done. */
export const evidenceKinds = ['report', 'document', 'minutes', 'figures', 'photos'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** As the conclusion words it. A class of bodies has no unit: only a person's decision turns it into units. */
export interface TaskAddressee {
  readonly name: string;
  readonly kind: (typeof addresseeKinds)[number];
  readonly unit: UnitId | null;
  /** The text does not state it: never shown as stated, never an assignee before a person confirms it. */
  readonly inferred: boolean;
  /** Left out: the text names them without saying who leads. */
  readonly part?: (typeof addresseeParts)[number];
}

export type TaskDeadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' | 'relative'; readonly text: string; readonly appliesTo: string | null }
  | {
      readonly kind: 'date';
      readonly deadline: Deadline;
      /** Holds for that part alone; left out: for the whole. */
      readonly appliesTo?: string;
    };

export const deadlineKinds = ['none', 'event', 'relative', 'date'] as const satisfies readonly TaskDeadline['kind'][];

/** A planning period ("năm 2021"); it is no deadline. */
export interface Horizon {
  readonly label: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export interface NamedUnit {
  readonly unit: UnitId;
  readonly name: string;
}

/** Where a task that was passed down comes from, and how it closes what it came from. */
export interface PassedDown {
  readonly task: StreamId;
  readonly rule: ClosingRule;
  readonly remark: string | null;
  readonly by: string;
  /** The term above: no date of a member is later. Null: there is none. */
  readonly until: Instant | null;
  /** Who gave the tasks above, from the committee down: they read what became of theirs. */
  readonly above: readonly UnitId[];
}

export type TaskCreated = DomainEvent<
  'TaskCreated',
  {
    readonly conference: StreamId;
    readonly cycle: StreamId | null;
    readonly ledger: LedgerId;
    readonly host: UnitId;
    readonly hostName: string;
    readonly noticeNumber: string;
    readonly noticeDate: CivilDate;
    readonly number: number;
    readonly programme: string;
    readonly statement: string;
    readonly parts: readonly string[];
    readonly addressees: readonly TaskAddressee[];
    readonly deadline: TaskDeadline;
    readonly horizon: Horizon | null;
    readonly ladder: Ladder;
    readonly clock: Clock | null;
    /** When the conference concluded it, not when the notice was written: silence is counted from here. */
    readonly concludedAt: Instant;
    /** Who of the committee's leaders answers for it; left out: nobody is named. */
    readonly leaderInCharge?: string;
    /** By what it is known to be done, and what is to prove it; left out: not said. */
    readonly measure?: string;
    readonly evidence?: EvidenceKind;
    /** Named parts with days of their own; left out: none was stated. */
    readonly milestones?: readonly StatedMilestone[];
    /** The task of an earlier notice that goes on in it; left out: it is new. */
    readonly takenOver?: TakenOver;
    /** What gave it beside a conference; left out: a notice of conclusions. */
    readonly source?: TaskSource;
    /** Passed down by the unit that hosts it, of a task it was given itself; left out: concluded. */
    readonly passedDown?: PassedDown;
  }
>;

/** A named part with its day: stated, or moved (then with a reason). */
export type MilestoneSet = DomainEvent<
  'MilestoneSet',
  StatedMilestone & { readonly reason: string | null; readonly by: string }
>;
export type MilestoneDropped = DomainEvent<
  'MilestoneDropped',
  {
    readonly number: number;
    readonly name: string;
    readonly whose: UnitId | null;
    readonly reason: string;
    readonly by: string;
  }
>;
/** The unit reported that it is there. */
export type MilestoneReached = DomainEvent<
  'MilestoneReached',
  {
    readonly unit: UnitId;
    readonly number: number;
    readonly name: string;
    readonly late: boolean;
    readonly text: string;
    readonly by: string;
    readonly account?: AccountId;
  }
>;
interface OfMilestone {
  readonly unit: UnitId;
  readonly number: number;
  readonly name: string;
}
export type MilestoneVerified = DomainEvent<'MilestoneVerified', OfMilestone & { readonly by: string }>;
export type MilestoneReturned = DomainEvent<
  'MilestoneReturned',
  OfMilestone & { readonly reason: string; readonly by: string }
>;
export type MilestoneExtensionAsked = DomainEvent<
  'MilestoneExtensionAsked',
  OfMilestone & { readonly until: CivilDate; readonly reason: string; readonly by: string }
>;
/** `deadline` null: refused. It holds for that unit alone. */
export type MilestoneExtensionDecided = DomainEvent<
  'MilestoneExtensionDecided',
  OfMilestone & { readonly deadline: Deadline | null; readonly reason: string; readonly by: string }
>;

export type UnitsAssigned = DomainEvent<
  'UnitsAssigned',
  { readonly units: readonly NamedUnit[]; readonly lead: UnitId | null; readonly reason: string; readonly by: string }
>;

/** A date for the whole task; it replaces extensions granted before. `version` counts up over the whole task. */
export type DueDateSet = DomainEvent<
  'DueDateSet',
  { readonly deadline: Deadline; readonly reason: string; readonly by: string }
>;

export type TaskAccepted = DomainEvent<'TaskAccepted', { readonly unit: UnitId; readonly by: string }>;

export type ProgressReported = DomainEvent<
  'ProgressReported',
  {
    readonly unit: UnitId;
    readonly percent: number | null;
    readonly text: string;
    readonly documentNumber: string | null;
    readonly evidence: string | null;
    /** Sealed: what was given once stays what was given. Left out: nothing came with it. */
    readonly files?: readonly NamedFile[];
    readonly by: string;
  }
>;

export type TaskExtensionAsked = DomainEvent<
  'TaskExtensionAsked',
  { readonly unit: UnitId; readonly until: CivilDate; readonly reason: string; readonly by: string }
>;
/** Moves the deadline of that unit only. */
export type TaskExtensionGranted = DomainEvent<
  'TaskExtensionGranted',
  { readonly unit: UnitId; readonly deadline: Deadline; readonly reason: string | null; readonly by: string }
>;
export type TaskExtensionRefused = DomainEvent<
  'TaskExtensionRefused',
  { readonly unit: UnitId; readonly reason: string; readonly by: string }
>;

export type DoneReported = DomainEvent<
  'DoneReported',
  {
    readonly unit: UnitId;
    readonly text: string;
    readonly documentNumber: string | null;
    /** As of progress. */
    readonly files?: readonly NamedFile[];
    /** Timeliness is judged by this, whenever the report is carried out or verified. */
    readonly arrivedAt: Instant;
    readonly by: string;
    /** Not known of reports from before it was kept. */
    readonly account?: AccountId;
  }
>;
export type TaskVerified = DomainEvent<
  'TaskVerified',
  {
    readonly unit: UnitId;
    readonly late: boolean;
    readonly by: string;
    /** Of a task that was passed down: whose hand then reports the share above. */
    readonly account?: AccountId;
  }
>;
export type TaskReturned = DomainEvent<
  'TaskReturned',
  { readonly unit: UnitId; readonly reasons: readonly string[]; readonly by: string }
>;

export type TaskCompleted = DomainEvent<
  'TaskCompleted',
  {
    readonly outcome: Exclude<TaskOutcome, 'withdrawn'>;
    /** Classes and bodies without a unit that nobody ever decided on: completion does not hide them. */
    readonly undecided: readonly string[];
  }
>;
export type TaskReopened = DomainEvent<
  'TaskReopened',
  {
    readonly units: readonly UnitId[];
    readonly reason: string;
    readonly deadline: Deadline | null;
    /** The task had ended (its cycle must hear of it); otherwise one unit of a running task was opened again. */
    readonly hadEnded: boolean;
    readonly by: string;
  }
>;
export type TaskWithdrawn = DomainEvent<'TaskWithdrawn', { readonly reason: string; readonly by: string }>;
/** `count` numbers the urgings of this task, so that each has its own notice key. */
export type TaskUrged = DomainEvent<
  'TaskUrged',
  { readonly count: number; readonly units: readonly UnitId[]; readonly text: string | null; readonly by: string }
>;

/** A numbered paper went out: it reminds like an urging, and later ones cite it. */
export type TaskPaperIssued = DomainEvent<
  'TaskPaperIssued',
  {
    /** Counts the papers of this task. */
    readonly paper: number;
    readonly kind: TaskPaperKind;
    readonly number: WrittenNumber;
    /** As it is cited. */
    readonly paperNumber: string;
    readonly date: CivilDate;
    readonly signer: Signer;
    readonly units: readonly UnitId[];
    readonly answerBy: CivilDate | null;
    readonly text: string | null;
    readonly issuer: TaskPaperIssuer;
    readonly by: string;
  }
>;

/** The unit gave its share on to units below it: a task of its own, which closes this share by its rule. */
export type TaskPassedDown = DomainEvent<
  'TaskPassedDown',
  {
    readonly unit: UnitId;
    readonly task: StreamId;
    readonly units: readonly NamedUnit[];
    readonly rule: ClosingRule;
    readonly deadline: Deadline | null;
    readonly remark: string | null;
    readonly by: string;
  }
>;
/** How far those are to whom the unit passed it down: verified by it, of all of them. */
export type MembersCounted = DomainEvent<
  'MembersCounted',
  { readonly unit: UnitId; readonly verified: number; readonly of: number; readonly met: boolean }
>;
/** The rule is met: the share is reported done and waits, like any report, for the host. */
export type ReportedFromBelow = DomainEvent<
  'ReportedFromBelow',
  {
    readonly unit: UnitId;
    readonly verified: number;
    readonly of: number;
    readonly arrivedAt: Instant;
    /** Who verified the member by whom the rule was met. */
    readonly by: string;
    readonly account?: AccountId;
  }
>;
/** The unit, or whoever gave it the task, took back what it had passed down: the share is the unit's own again. */
export type PassingEnded = DomainEvent<
  'PassingEnded',
  { readonly unit: UnitId; readonly task: StreamId; readonly reason: string }
>;
/** The term of the task above moved: no date of a member is later than it. */
export type TermAboveMoved = DomainEvent<'TermAboveMoved', { readonly until: Instant | null }>;

/** What gave it is called this, and not what it was created with. */
export type TaskSourceCorrected = DomainEvent<
  'TaskSourceCorrected',
  { readonly noticeNumber: string; readonly noticeDate: CivilDate; readonly source: TaskSource }
>;

/** `units` empty = nobody is assigned: the host itself is reminded. */
export type TaskRungFired = DomainEvent<
  'TaskRungFired',
  {
    readonly key: string;
    readonly version: number;
    readonly offset: number;
    readonly audience: Audience;
    readonly dueAt: Instant;
    readonly units: readonly UnitId[];
    /** Of these (or the host), reminded today already, by an urging or a rung made good late: not written to again. */
    readonly quiet: readonly UnitId[];
    /** Lower rungs that fell due at the same time and are covered by this one. */
    readonly superseded: readonly string[];
  }
>;
export type TaskBecameOverdue = DomainEvent<
  'TaskBecameOverdue',
  { readonly version: number; readonly dueAt: Instant; readonly units: readonly UnitId[] }
>;
/** `units` empty = nobody is assigned: it is the host that hears of it. */
export type TaskSilenceRaised = DomainEvent<
  'TaskSilenceRaised',
  { readonly on: CivilDate; readonly units: readonly UnitId[] }
>;

export type TaskEvent =
  | TaskCreated
  | UnitsAssigned
  | DueDateSet
  | TaskAccepted
  | ProgressReported
  | TaskExtensionAsked
  | TaskExtensionGranted
  | TaskExtensionRefused
  | DoneReported
  | TaskVerified
  | TaskReturned
  | TaskCompleted
  | TaskReopened
  | TaskWithdrawn
  | TaskUrged
  | TaskPaperIssued
  | MilestoneSet
  | MilestoneDropped
  | MilestoneReached
  | MilestoneVerified
  | MilestoneReturned
  | MilestoneExtensionAsked
  | MilestoneExtensionDecided
  | TaskPassedDown
  | MembersCounted
  | ReportedFromBelow
  | PassingEnded
  | TermAboveMoved
  | TaskSourceCorrected
  | TaskRungFired
  | TaskBecameOverdue
  | TaskSilenceRaised;
