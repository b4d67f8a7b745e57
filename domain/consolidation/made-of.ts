import { type ComputedFigure, computedIn } from '#domain/report-template/computed.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** One way a figure is reckoned from others: the summed figures it comes from in the end, each once. */
export interface MadeOf {
  readonly code: string;
  /** Of a share the relation; null: by its formula. */
  readonly relation: Relation | null;
  readonly base: readonly string[];
}

export interface Outline {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
}

/** An outline with what is reckoned in it, read once: the totals of every group are reckoned by it. */
export interface Reckoning extends Outline {
  readonly made: readonly MadeOf[];
  readonly computed: readonly ComputedFigure[];
}

export function reckoningOf({ indicators, relations }: Outline): Reckoning {
  const computed = computedIn(indicators);
  return { indicators, relations, computed, made: madeBy({ indicators, relations }, computed) };
}

export function madeIn(outline: Outline): readonly MadeOf[] {
  return reckoningOf(outline).made;
}

/** Shares by each of their relations, in their order, and computed figures through whatever they are computed from. */
function madeBy({ indicators, relations }: Outline, computed: readonly ComputedFigure[]): readonly MadeOf[] {
  const named = new Map(indicators.map((each) => [each.code, each]));
  const isSum = (code: string): boolean => {
    const indicator = named.get(code);
    return indicator !== undefined && isSummed(indicator);
  };
  const shares = relations.flatMap((relation): MadeOf[] => {
    if (relation.check !== 'K2' || named.get(relation.share)?.kind !== 'share') return [];
    const base = [...new Set([relation.numerator, relation.denominator])];
    return base.every(isSum) ? [{ code: relation.share, relation, base }] : [];
  });
  const base = new Map<string, readonly string[]>();
  const baseOf = (code: string): readonly string[] =>
    isSum(code) ? [code] : (base.get(code) ?? shares.find((share) => share.code === code)?.base ?? []);
  // They stand in the order in which they can be reckoned: what one of them is made of was looked at before it.
  const formulas = computed.map(({ code, from }): MadeOf => {
    const all = [...new Set(from.flatMap(baseOf))];
    base.set(code, all);
    return { code, relation: null, base: all };
  });
  return [...shares.filter(({ code }) => !base.has(code)), ...formulas];
}
