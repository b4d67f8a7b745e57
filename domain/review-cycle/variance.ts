import type { Hand } from '#domain/access/both-sides.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';

/** What a figure turned out to be. `value` null: there is none, and `missing` says why. */
export type TurnedOut =
  | { readonly value: string; readonly missing?: undefined }
  | { readonly value: null; readonly missing: SaidMissing };

/** One figure of a variance note; `old` null: the unit had not given it. */
export type VarianceChange = { readonly code: string; readonly old: string | null } & TurnedOut;

/** What turned out otherwise after the totals were approved (đính chính): beside the sealed figures, never instead of them. */
export interface Variance {
  /** Within the cycle, from 1. */
  readonly number: number;
  readonly unit: UnitId;
  readonly changes: readonly VarianceChange[];
  readonly reason: string;
  /** The paper it is stated in. */
  readonly document: string;
  /** That paper itself, and whatever else shows it; left out: nothing came with it. */
  readonly files?: readonly NamedFile[];
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

/** Those that count: a note that waits or was refused moves nothing. In the order they were recorded. */
export function acceptedOf(notes: readonly Variance[] | undefined): readonly Variance[] {
  return (notes ?? []).filter(({ standing }) => standing.status === 'accepted');
}

/** Those it finds in place: of a note that waits all, else the ones before it. */
export function acceptedBefore(notes: readonly Variance[], note: Variance): readonly Variance[] {
  const waits = note.standing.status === 'waiting';
  return acceptedOf(notes).filter(({ number }) => number !== note.number && (waits || number < note.number));
}
