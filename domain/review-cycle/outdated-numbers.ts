import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { refParts } from '#domain/consolidation/total-ref.ts';
import type { ProseFinding } from '#domain/prose-check/prose.ts';
import type { CorrectedFigure } from '#domain/review-cycle/corrected-figures.ts';

/** A figure of one unit that an accepted note has moved. */
export interface CorrectedOfUnit {
  /** As texts call the unit. */
  readonly name: string;
  readonly code: string;
  readonly sealed: string;
  readonly corrected: string | null;
}

/** What a typed number was right by, and what that is now; null: there is no figure any more. */
export interface Outdated {
  readonly from: string;
  readonly to: string | null;
}

/**
 * A number typed in the text that was right by a figure which turned out to be another since: references follow their figure, what is typed does
 * not, and still is "right" by what was approved. Null: nothing of the kind.
 */
export function outdated(
  { outcome, rule, expected, facts }: Pick<ProseFinding, 'outcome' | 'rule' | 'expected' | 'facts'>,
  totals: readonly CorrectedFigure[],
  ofUnits: readonly CorrectedOfUnit[],
): Outdated | null {
  if (outcome !== 'right' || expected === undefined) return null;
  const was = (sealed: string | null): sealed is string => sealed !== null && sameDecimal(sealed, expected);
  const { indicator, setting = null, body } = facts;
  if (rule === 'own-figure') {
    const found = ofUnits.find((one) => one.name === body && one.code === indicator && was(one.sealed));
    return found === undefined ? null : { from: found.sealed, to: found.corrected };
  }
  if (rule !== 'total' && rule !== 'answers') return null;
  const found = totals.find(({ ref, sealed }) => {
    const of = refParts(ref);
    return (
      of.code === indicator && of.setting === setting && (of.answer !== null) === (rule === 'answers') && was(sealed)
    );
  });
  return found === undefined || found.sealed === null ? null : { from: found.sealed, to: found.corrected };
}
