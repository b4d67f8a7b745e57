import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import type { TaskCreated, TaskDeadline } from '#domain/follow-up-task/events.ts';
import type { Milestone, MilestoneMark, OwnMilestoneDay } from '#domain/follow-up-task/milestone.ts';
import type { IssuedTaskPaper } from '#domain/follow-up-task/task-paper.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** How far time has been told to one that is reminded: a unit, or the host while nobody is assigned. */
export interface Watch {
  /** Rungs up to this instant are behind it: fired, covered by a later one, or passed before it was watched. */
  readonly remindedUpTo: Instant;
  readonly lastReminder: { readonly key: string; readonly at: Instant } | null;
  readonly overdueVersion: number | null;
  /** Silence is raised three months after this day at the earliest. */
  readonly quietSince: CivilDate;
  readonly silenceRaisedOn: CivilDate | null;
}

export interface DoneReport {
  readonly text: string;
  readonly documentNumber: string | null;
  readonly files?: readonly NamedFile[];
  readonly arrivedAt: Instant;
  readonly by: string;
  readonly account?: AccountId;
  /** Closed by those the unit passed it down to: how many of them were verified. Left out: reported by the unit itself. */
  readonly fromBelow?: { readonly verified: number; readonly of: number };
}

/** A share that the unit gave on to units below it, and how far they are. */
export interface PassedShare {
  readonly task: StreamId;
  readonly rule: ClosingRule;
  readonly verified: number;
  readonly of: number;
  readonly met: boolean;
}

export interface ProgressReport {
  readonly percent: number | null;
  readonly text: string;
  readonly documentNumber: string | null;
  readonly evidence: string | null;
  readonly files?: readonly NamedFile[];
  readonly at: Instant;
}

/** What one unit has done about the task. */
export type Work =
  | { readonly status: 'assigned' }
  | { readonly status: 'accepted'; readonly at: Instant }
  | { readonly status: 'reported'; readonly report: DoneReport }
  | { readonly status: 'returned'; readonly report: DoneReport; readonly reasons: readonly string[] }
  | { readonly status: 'verified'; readonly report: DoneReport; readonly late: boolean; readonly by: string };

export const workStatuses = [
  'assigned',
  'accepted',
  'reported',
  'returned',
  'verified',
] as const satisfies readonly Work['status'][];

export interface Assignee {
  readonly unit: UnitId;
  readonly name: string;
  readonly work: Work;
  /** An extension or a re-opening of its own; null = the task's deadline holds. */
  readonly ownDeadline: Deadline | null;
  readonly extensionAsked: { readonly until: CivilDate; readonly reason: string } | null;
  /** Counts the requests, so that each answer has its own notice. */
  readonly extensionsAsked: number;
  readonly progress: readonly ProgressReport[];
  /** Every file that came with any of its reports, in the order given; left out: none. */
  readonly evidence?: readonly NamedFile[];
  /** Last proposal or report; null = never. */
  readonly heardAt: Instant | null;
  readonly watch: Watch;
  /** Left out: it does it itself. */
  readonly passed?: PassedShare;
  /** How far it is with milestones; left out: nothing was told or reported of any. */
  readonly marks?: readonly MilestoneMark[];
  /** Days of milestones that were granted to it alone; left out: none. */
  readonly ownMilestones?: readonly OwnMilestoneDay[];
  /** Counts what was returned, asked and answered of its milestones, so that each has a letter of its own; left out: nothing. */
  readonly milestoneActs?: number;
  /** How often it passed it down, so that each has a name of its own; left out: never. */
  readonly passings?: number;
}

export interface TaskFacts {
  readonly task: StreamId;
  readonly created: TaskCreated['data'];
  readonly deadline: TaskDeadline;
  /** The highest deadline version given in this task; versions never repeat, so neither do rung keys. */
  readonly lastVersion: number;
  readonly lead: UnitId | null;
  readonly assignees: readonly Assignee[];
  /** True once a person has decided which units a class, or a body without a unit, stands for. */
  readonly unitsDecided: boolean;
  readonly hostWatch: Watch;
  readonly urges: number;
  readonly reopenings: number;
  /** In the order of their numbers; left out: none was ever stated. `mostNumbered`: numbers are not given twice. */
  readonly milestones?: readonly Milestone[];
  readonly mostNumbered?: number;
  /** Numbered papers about it, in their order; left out: none went out. */
  readonly papers?: readonly IssuedTaskPaper[];
  /** Of a task that was passed down: when the last of its acts happened. What it tells the task above happened then. */
  readonly actedAt?: Instant;
}

export type RunningTask = TaskFacts & { readonly status: 'running' };
export type DoneTask = TaskFacts & {
  readonly status: 'done';
  readonly outcome: 'doneOnTime' | 'doneLate';
  readonly endedAt: Instant;
};
export type WithdrawnTask = TaskFacts & {
  readonly status: 'withdrawn';
  readonly reason: string;
  readonly endedAt: Instant;
};
/** One that was given, however it stands. */
export type KnownTask = RunningTask | DoneTask | WithdrawnTask;
export type TaskState = { readonly status: 'none' } | KnownTask;

/** Of a task that is there. */
export const taskStatuses = ['running', 'done', 'withdrawn'] as const satisfies readonly TaskState['status'][];
export type TaskStatus = (typeof taskStatuses)[number];
