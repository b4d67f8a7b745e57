import type { Hand } from '#domain/access/both-sides.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** One figure of a variance note; `old` null: the unit had not given it. */
export interface VarianceChange {
  readonly code: string;
  readonly old: string | null;
  readonly value: string;
}

/** What turned out otherwise after the totals were approved (đính chính): beside the sealed figures, never instead of them. */
export interface Variance {
  /** Within the cycle, from 1. */
  readonly number: number;
  readonly unit: UnitId;
  readonly changes: readonly VarianceChange[];
  readonly reason: string;
  /** The paper it is stated in. */
  readonly document: string;
  readonly by: Hand;
  readonly standing: VarianceStanding;
}

/** A review of several years that has summed the totals of the cycle a note moves. */
export interface SummedIn {
  readonly cycle: StreamId;
  readonly host: UnitId;
  /** Its period, as it is called. */
  readonly label: string;
}

export type VarianceStanding =
  | { readonly status: 'waiting' }
  | { readonly status: 'accepted'; readonly at: Instant }
  | { readonly status: 'refused'; readonly at: Instant; readonly reason: string };

export const varianceStatuses = [
  'waiting',
  'accepted',
  'refused',
] as const satisfies readonly VarianceStanding['status'][];
