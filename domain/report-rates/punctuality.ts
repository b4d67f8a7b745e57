import type { Instant } from '#domain/kernel/instant.ts';
import type { Standing } from '#domain/review-cycle/state.ts';

/** The one class a unit is counted in; the first three are what is judged, the others are no one's fault and in no rate. */
export const punctualities = ['onTime', 'late', 'notHandedIn', 'notDue', 'exempted', 'suspended', 'ended'] as const;
export type Punctuality = (typeof punctualities)[number];

export interface HandInFacts {
  readonly status: Standing['status'];
  /** The first hand-in, as it was judged when it arrived; null: nothing came yet. A return makes no later round the first. */
  readonly first: { readonly late: boolean } | null;
  /** Its own end, extensions and moved days included; null: its clock stands still. */
  readonly dueAt: Instant | null;
  /** The call is out and the cycle not cancelled: before and without it nothing is asked. */
  readonly called: boolean;
  /** Reports are still taken from it: the collection is not closed, or open again for this unit. */
  readonly open: boolean;
  /** Its end has come while reports were taken from it. */
  readonly passed: boolean;
  /** By the end of its time the unit was no more. */
  readonly ended: boolean;
}

/** A deadline that has not passed makes nobody late, nor does one that the closing of the collection came before. */
export function punctualityOf(facts: HandInFacts, now: Instant): Punctuality {
  const { status, first, dueAt, called, open, passed, ended } = facts;
  if (status === 'exempted') return 'exempted';
  if (first !== null) return first.late ? 'late' : 'onTime';
  if (!called) return 'notDue';
  if (dueAt === null) return 'suspended';
  if (ended) return 'ended';
  return (open ? dueAt <= now : passed) ? 'notHandedIn' : 'notDue';
}

export function isJudged(punctuality: Punctuality): boolean {
  return punctuality === 'onTime' || punctuality === 'late' || punctuality === 'notHandedIn';
}
