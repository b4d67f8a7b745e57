import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { withVariances } from '#domain/review-cycle/corrections.ts';
import { reckon } from '#domain/review-cycle/leaves-beside.ts';
import { acceptedBefore, type Variance } from '#domain/review-cycle/variance.ts';

/** A share or computed figure of the unit that a note moves without naming it. */
export interface Follows {
  readonly indicator: Indicator;
  /** With what was accepted before the note. */
  readonly was: string | null;
  readonly now: string | null;
  /** A percentage that leaves 0 to 100: there are such, growth among them, so it is shown and never refused. */
  readonly beyond: boolean;
}

/** What follows of a note in the unit's own report: whoever records or accepts it sees that 50 of 12 comes to 417 %. */
export function followsOf(sealed: ConsolidationInput, notes: readonly Variance[], note: Variance): readonly Follows[] {
  const own = sealed.accepted.filter(({ unit }) => unit === note.unit);
  if (note.standing.status === 'refused' || own.length === 0) return [];
  const earlier = acceptedBefore(notes, note).filter(({ unit }) => unit === note.unit);
  const reckoned = (laid: readonly Variance[]) => reckon(sealed, note.unit, withVariances(own, laid)[0]?.figures ?? []);
  const [before, after] = [reckoned(earlier), reckoned([...earlier, note])];
  return sealed.indicators
    .filter((indicator) => !isSummed(indicator))
    .flatMap((indicator): Follows[] => {
      const [was, now] = [before.get(indicator.code) ?? null, after.get(indicator.code) ?? null];
      return was === now ? [] : [{ indicator, was, now, beyond: isBeyond(indicator, now) }];
    });
}

function isBeyond({ unit }: Indicator, now: string | null): boolean {
  if (now === null || unit.trim() !== '%') return false;
  return compareDecimals(now, '100') === 1 || compareDecimals(now, '0') === -1;
}
