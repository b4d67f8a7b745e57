import { exactSum, minus } from '#web/kit/exact-sum.ts';
import type { Consolidation, Total } from '#web/screens/consolidation/consolidation.ts';

/** One way a total is made up: each opens by itself, so that nothing in it stands there twice. */
export interface Division {
  readonly key: string;
  readonly of: 'parts' | 'subsets' | 'settings' | 'units' | 'lacking';
  /** Among several of the same kind which; null: it is the only one. */
  readonly nth: number | null;
  readonly parts: readonly Total[];
  readonly adds: Adds | null;
  /** Of whoever lacks in it: how many. */
  readonly lacking: number;
}

/** What it adds up to, beside the total; null where nothing is to add up. */
export interface Adds {
  readonly sum: string;
  /** "0": they agree. */
  readonly apart: string;
}

/** Its parts, once for each way it is broken down; what is only "of which"; settings, where there is more than one; units; and who lacks in it. */
export function divisionsOf({ totals, bySetting }: Consolidation, total: Total): readonly Division[] {
  const { code, units, lacking } = total;
  const below = totals.filter(({ of }) => of === code);
  const parts = below.filter(({ kind }) => kind === 'part');
  const ways = [...new Set(parts.map(({ by }) => by))];
  const settings = bySetting.flatMap((one) => one.totals.filter((each) => each.code === code));
  const subsets = below.filter(({ kind }) => kind !== 'part');
  const division = (of: Division['of'], values: readonly string[], more: Partial<Division> = {}): Division => ({
    key: `${code} by ${of} ${String(more.nth ?? '')}`,
    of,
    nth: null,
    parts: [],
    lacking: 0,
    adds: of === 'subsets' || of === 'lacking' ? null : addsOf(total, values),
    ...more,
  });
  return [
    ...ways.map((way, at) => {
      const inIt = parts.filter(({ by }) => by === way);
      const nth = ways.length > 1 ? at + 1 : null;
      return division('parts', valuesOf(inIt), { nth, parts: inIt });
    }),
    ...(subsets.length > 0 ? [division('subsets', [], { parts: subsets })] : []),
    ...(settings.length > 1 ? [division('settings', valuesOf(settings))] : []),
    ...(units.length > 0 ? [division('units', valuesOf(units))] : []),
    ...(lacking.length > 0 ? [division('lacking', [], { lacking: lacking.length })] : []),
  ];
}

/** As sealed: of whoever had none then and has one by a note, nothing was added. */
function valuesOf(of: readonly { readonly value: string | null }[]): readonly string[] {
  return of.flatMap(({ value }) => value ?? []);
}

/** A share or a computed figure is no sum of anything. */
function addsOf({ basis, computed, value }: Total, values: readonly string[]): Adds | null {
  if (basis !== 'summed' || computed !== null) return null;
  const sum = exactSum(values);
  const apart = sum === null ? null : exactSum([sum, minus(value)]);
  return sum === null || apart === null ? null : { sum, apart };
}
