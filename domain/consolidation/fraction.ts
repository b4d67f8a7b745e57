import { percentOf } from '#domain/consolidation/decimal.ts';
import type { Relation } from '#domain/report-template/relation.ts';

export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
  readonly decimals: number;
  readonly value: string;
}

/** A share has no reports of its own: it is made of two summed totals, by the first relation that can be calculated. */
export function fractionOf(
  relations: readonly Relation[],
  summed: ReadonlyMap<string, { readonly value: string }>,
  share: string,
): Fraction | null {
  for (const relation of relations) {
    if (relation.check !== 'K2' || relation.share !== share) continue;
    const [top, bottom] = [summed.get(relation.numerator), summed.get(relation.denominator)];
    if (top === undefined || bottom === undefined) continue;
    const { numerator, denominator, decimals } = relation;
    const value = percentOf(top.value, bottom.value, decimals);
    if (value !== null) return { numerator, denominator, decimals, value };
  }
  return null;
}
