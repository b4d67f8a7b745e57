import { consolidate } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

type Figures = readonly {
  readonly code: string;
  readonly value: string;
  /** As it was approved, where it has been put right since; of a sum of several left out. */
  readonly sealed?: string | null | undefined;
}[];

/** What one unit that stood for another reported; `figures` null: nothing of it was accepted. */
export interface Before {
  readonly unit: UnitId;
  readonly whole: boolean;
  readonly figures: Figures | null;
}

/**
 * What stands beside today's figures: what the unit reported itself; where several stood for it, what they come to together, by
 * the rules of every total. Where one of them is missing or went there in part only there is no sum: half of it would look
 * like the whole (old figures are restated by declared shares only, docs/domain.md#time-axis).
 */
export function figuresBefore(
  all: readonly Before[],
  asked: { readonly indicators: readonly Indicator[]; readonly relations: readonly Relation[] },
): Figures {
  const [first, ...others] = all;
  if (first === undefined) return [];
  if (others.length === 0 && first.whole) return first.figures ?? [];
  const accepted = all.flatMap(({ unit, whole, figures }) => (whole && figures !== null ? [{ unit, figures }] : []));
  if (accepted.length < all.length) return [];
  const members = accepted.map(({ unit }) => ({ unit, setting: null, parent: null }));
  return consolidate({ ...asked, members, accepted }).totals.map(({ code, value }) => ({ code, value }));
}
