import type { EvidenceKind, Horizon, TaskAddressee } from '#domain/follow-up-task/events.ts';
import type { DraftMilestone } from '#domain/follow-up-task/stated-milestones.ts';
import type { TakenOver } from '#domain/follow-up-task/taken-over.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

/** How the conclusion words a term. `hour` null = the end of the day. */
export type DraftDeadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' | 'relative'; readonly text: string; readonly appliesTo: string | null }
  /** Counted from the day of the notice, which nobody knows yet while it is drafted. */
  | { readonly kind: 'workingDays'; readonly days: number; readonly appliesTo?: string }
  | {
      readonly kind: 'date';
      readonly date: CivilDate;
      readonly hour: string | null;
      readonly text: string | null;
      /** Holds for that part alone; left out: for the whole. */
      readonly appliesTo?: string;
    };

/** Only a task is followed up; a standing direction binds without an end, a recommendation gets an answer. */
export const conclusionKinds = ['task', 'direction', 'recommendation'] as const;
export type ConclusionKind = (typeof conclusionKinds)[number];

/** To whoever is above, below, or beside: a body that takes no orders from the committee. */
export const towards = ['up', 'down', 'sideways'] as const;
export type Towards = (typeof towards)[number];

/** One numbered item of the conclusion, in its own words. Nobody named and no date are legal and stay flagged (K11). */
export interface DraftTask {
  readonly number: number;
  readonly programme: string;
  readonly statement: string;
  readonly parts: readonly string[];
  readonly addressees: readonly TaskAddressee[];
  readonly deadline: DraftDeadline;
  readonly horizon: Horizon | null;
  /** Left out: a task. */
  readonly kind?: ConclusionKind;
  /** Of a recommendation; left out: not said. */
  readonly towards?: Towards;
  /** Who of the committee's leaders answers for it, by name and post; left out: nobody is named. */
  readonly leaderInCharge?: string;
  /** By what it is known to be done, and what is to prove it; left out: not said. */
  readonly measure?: string;
  readonly evidence?: EvidenceKind;
  /** Named parts with days of their own; left out: none. */
  readonly milestones?: readonly DraftMilestone[];
  /** What of an earlier notice goes on here; left out: it is new. */
  readonly takenOver?: TakenOver;
}

export function isTask({ kind }: Pick<DraftTask, 'kind'>): boolean {
  return kind === undefined || kind === 'task';
}

/** A day is stated, or follows from the notice. */
export function hasDay({ deadline }: Pick<DraftTask, 'deadline'>): boolean {
  return deadline.kind === 'date' || deadline.kind === 'workingDays';
}

/** "I. Đánh giá chung": what whoever concluded said of the period before giving the tasks. */
export interface Assessment {
  readonly results: readonly string[];
  readonly shortcomings: readonly string[];
  readonly causes: readonly string[];
}

/** K6: the number declared differs from the list. K11: no body, a body without a unit, or no date. */
export type ConclusionWarning =
  | { readonly check: 'K6'; readonly declared: number; readonly listed: number }
  | { readonly check: 'K11'; readonly number: number; readonly missing: 'addressee' | 'unit' | 'date' };
