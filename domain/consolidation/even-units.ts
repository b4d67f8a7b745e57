import { differenceOf, sumOf } from '#domain/consolidation/decimal.ts';
import type { MadeOf } from '#domain/consolidation/made-of.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What a reckoned figure takes of each figure it is made of, and of how many reports that is the sum. */
export type Even = ReadonlyMap<string, { readonly value: string; readonly reports: number }>;

/** Null: the totals as they stand, for whoever gave one of its figures gave them all. */
export type EvenOf = (made: MadeOf) => Even | null;

/** Every figure counts in a share as it stands: how earlier releases sealed it. */
export const asTheyStand: EvenOf = () => null;

/** What stands alone in one printed group (all units, a setting, a parent): by the way a figure is made, the values of each code. */
export type AloneIn = Map<MadeOf, Map<string, string[]>>;

/** One way a figure is made, with where its parts stand, and which of them a unit of a setting is asked for. */
export interface Asking {
  readonly made: MadeOf;
  readonly places: readonly number[];
  /** Whoever is not asked for one side lacks nothing. */
  readonly asked: ReadonlyMap<Setting | null, ReadonlySet<number>>;
}

export function askingOf(made: readonly MadeOf[], indicators: readonly Indicator[]): readonly Asking[] {
  const placeOf = new Map(indicators.map(({ code }, place) => [code, place]));
  return made
    .filter(({ base }) => base.length > 1)
    .map((one) => {
      const places = one.base.flatMap((code) => placeOf.get(code) ?? []);
      const askedOf = (setting: Setting | null): ReadonlySet<number> =>
        new Set(places.filter((place) => asksFor({ setting: indicators[place]?.setting ?? null }, setting)));
      return { made: one, places, asked: new Map([...settings, null].map((setting) => [setting, askedOf(setting)])) };
    });
}

/** Notes of one unit's figures those that stand alone in a group: it gave one side of a share there, and not the other. */
export function noteAlone(
  alone: AloneIn,
  { made, places, asked }: Asking,
  setting: Setting | null,
  given: (place: number) => string | null,
): void {
  const here = places.filter((place) => given(place) !== null);
  const of = asked.get(setting);
  if (here.length === 0 || places.every((place) => of?.has(place) !== true || here.includes(place))) return;
  const values = alone.get(made) ?? new Map<string, string[]>();
  alone.set(made, values);
  for (const [at, code] of made.base.entries()) {
    const value = given(places[at] ?? -1);
    if (value === null) continue;
    const terms = values.get(code);
    if (terms === undefined) values.set(code, [value]);
    else terms.push(value);
  }
}

/**
 * What stands alone is taken off the totals: of units that gave n and units that gave N only, a share would count a figure that is not
 * there as 0.
 */
export function evenIn(
  alone: AloneIn,
  totals: ReadonlyMap<string, { readonly value: string; readonly reports: number }>,
): EvenOf {
  return (made) => {
    const off = alone.get(made);
    if (off === undefined) return null;
    return new Map(
      made.base.flatMap((code) => {
        const total = totals.get(code);
        if (total === undefined) return [];
        const terms = off.get(code) ?? [];
        const less = sumOf(terms);
        const value = less === null ? null : differenceOf(total.value, less);
        const reports = total.reports - terms.length;
        return value === null || reports === 0 ? [] : [[code, { value, reports }] as const];
      }),
    );
  };
}
