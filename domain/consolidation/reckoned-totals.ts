import type { Total } from '#domain/consolidation/total.ts';
import type { Even, EvenOf } from '#domain/consolidation/even-units.ts';
import { fractionOf } from '#domain/consolidation/fraction.ts';
import type { MadeOf, Reckoning } from '#domain/consolidation/made-of.ts';
import { reckonAll } from '#domain/report-template/computed.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** Sums with the shares and the computed figures that they come to, in the order of the outline. */
export function withReckoned(
  reckoning: Reckoning,
  summed: ReadonlyMap<string, Total>,
  evenOf: EvenOf,
): readonly Total[] {
  const own = reckoning.indicators.flatMap(
    ({ code, kind }) => (kind === 'share' ? shareOf(code, reckoning.made, summed, evenOf) : summed.get(code)) ?? [],
  );
  return withComputed(reckoning, own, evenOf);
}

/** By the first relation that can be calculated. */
function shareOf(
  code: string,
  made: readonly MadeOf[],
  summed: ReadonlyMap<string, Total>,
  evenOf: EvenOf,
): Total | null {
  for (const one of made) {
    const total = one.code === code ? shareBy(one, summed, evenOf) : null;
    if (total !== null) return total;
  }
  return null;
}

/** A share by one of its relations; null: it cannot be divided so, or is no share. */
export function shareBy(made: MadeOf, summed: ReadonlyMap<string, Total>, evenOf: EvenOf): Total | null {
  const { code, relation, base } = made;
  const even = evenOf(made);
  const fraction = relation === null ? null : fractionOf([relation], even ?? summed, code);
  if (fraction === null) return null;
  const reports = (even ?? summed).get(fraction.numerator)?.reports ?? 0;
  return {
    code,
    value: fraction.value,
    basis: 'derived',
    reports,
    ...(even === null ? {} : { over: overOf(base, (of) => even.get(of)?.value ?? null) }),
  };
}

/** The formula over the totals, never a sum of what units' cells came to: of shares that would be nonsense. */
export function withComputed(
  { indicators, relations, made, computed }: Reckoning,
  own: readonly Total[],
  evenOf: EvenOf,
): readonly Total[] {
  if (computed.length === 0) return own;
  const all = new Map(own.map((total) => [total.code, total]));
  const plain = reckonAll(computed, (code) => all.get(code)?.value ?? null);
  for (const { code, from } of computed) {
    const way = made.find((one) => one.code === code && one.relation === null);
    const even = way === undefined ? null : evenOf(way);
    const parts = even === null ? null : withShares(even, indicators, relations);
    // One that is made of another takes it as it comes to over the same units.
    const reckoned = parts === null ? plain : reckonAll(computed, (of) => parts.get(of) ?? null);
    const result = reckoned.get(code);
    if (result?.is !== 'value') continue;
    // No more reports than the one of its figures has that fewest gave.
    const given =
      even === null ? from.map((of) => all.get(of)?.reports ?? 0) : [...even.values()].map((one) => one.reports);
    const reports = Math.min(...given);
    const valueOf = (of: string): string | null => {
      const inner = reckoned.get(of);
      return inner?.is === 'value' ? inner.value : (parts?.get(of) ?? null);
    };
    all.set(code, {
      ...{ code, value: result.value, basis: 'derived' },
      reports: Number.isFinite(reports) ? reports : 0,
      ...(parts === null ? {} : { over: overOf([...new Set([...from, ...(way?.base ?? [])])], valueOf) }),
    });
  }
  return indicators.flatMap(({ code }) => all.get(code) ?? []);
}

function overOf(codes: readonly string[], valueOf: (code: string) => string | null): NonNullable<Total['over']> {
  return codes.flatMap((code) => {
    const value = valueOf(code);
    return value === null ? [] : [{ code, value }];
  });
}

/** The figures over those units, and the shares that they come to. */
function withShares(
  even: Even,
  indicators: readonly Indicator[],
  relations: readonly Relation[],
): ReadonlyMap<string, string> {
  const values = new Map([...even].map(([code, { value }]) => [code, value]));
  for (const { code, kind } of indicators) {
    const fraction = kind === 'share' ? fractionOf(relations, even, code) : null;
    if (fraction !== null) values.set(code, fraction.value);
  }
  return values;
}
