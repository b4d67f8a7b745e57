import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { isSummed, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';

export const yearFaults = [
  'lacking',
  'lastLacking',
  'measuredOtherwise',
  'differentYears',
  'byZero',
  'namedOtherwise',
  'neverSummed',
  'notInOutline',
] as const;

/**
 * What is said beside a sum, or instead of one. `lacking`: these years have no figure, the sum is of the others; the rest have none:
 * `lastLacking` (a figure of a point of time that the last year lacks), `measuredOtherwise`, `differentYears` (a share whose parts are
 * not of the same years), `byZero`, `neverSummed` (an answer, a percentage, an index), `notInOutline` (a year asked what this outline does not).
 * `namedOtherwise` is a remark: these years called it `there`.
 */
export interface YearFault {
  readonly kind: (typeof yearFaults)[number];
  readonly code: string;
  readonly label: string;
  readonly years: readonly StreamId[];
  /** What those years called it; only with `namedOtherwise`. */
  readonly there?: string;
  /** Of the figure of this setting; null: of units of all three; left out: of the figure of everything. */
  readonly setting?: Setting | null;
}

/** By code: the years that count it in another unit, or as something else. */
export function measuredApart(
  indicators: readonly Indicator[],
  years: readonly SealedYear[],
): ReadonlyMap<string, readonly StreamId[]> {
  const measures = years.map(({ cycle, measures: own }) => ({ cycle, of: new Map(own.map((one) => [one.code, one])) }));
  return new Map(
    indicators.flatMap((indicator) => {
      const { is } = typeOf(indicator);
      const unit = foldForMatching(indicator.unit);
      const others = measures.flatMap(({ cycle, of }) => {
        const there = of.get(indicator.code);
        if (there === undefined) return [];
        const alike = there.is === is && there.summed === isSummed(indicator) && foldForMatching(there.unit) === unit;
        return alike ? [] : [cycle];
      });
      return others.length === 0 ? [] : [[indicator.code, others] as const];
    }),
  );
}

/** The same code under another name: it may be the same figure, which a person has to know. */
export function namedOtherwise(indicators: readonly Indicator[], years: readonly SealedYear[]): readonly YearFault[] {
  return indicators.flatMap(({ code, label }) => {
    const found = new Map<string, { readonly there: string; readonly years: StreamId[] }>();
    for (const { cycle, measures } of years) {
      const there = measures.find((one) => one.code === code)?.label ?? label;
      const key = foldForMatching(there);
      if (key === foldForMatching(label)) continue;
      const one = found.get(key);
      if (one === undefined) found.set(key, { there, years: [cycle] });
      else one.years.push(cycle);
    }
    return [...found.values()].map((one): YearFault => ({ kind: 'namedOtherwise', code, label, ...one }));
  });
}

/** Named once, with every year that asked it. */
export function askedElsewhere(indicators: readonly Indicator[], years: readonly SealedYear[]): readonly YearFault[] {
  const known = new Set(indicators.map(({ code }) => code));
  const found = new Map<string, { readonly label: string; readonly years: StreamId[] }>();
  for (const { cycle, measures } of years)
    for (const { code, label } of measures) {
      if (known.has(code)) continue;
      const one = found.get(code);
      if (one === undefined) found.set(code, { label, years: [cycle] });
      else one.years.push(cycle);
    }
  return [...found].map(([code, one]) => ({ kind: 'notInOutline', code, ...one }));
}
