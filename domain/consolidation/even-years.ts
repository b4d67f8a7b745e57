import type { Total } from '#domain/consolidation/total.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { asTheyStand, type EvenOf } from '#domain/consolidation/even-units.ts';
import type { MadeOf, Reckoning } from '#domain/consolidation/made-of.ts';
import { withReckoned } from '#domain/consolidation/reckoned-totals.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { isSummed } from '#domain/report-template/field.ts';

/** What a year sealed of one group of units. */
export interface YearPart {
  readonly cycle: StreamId;
  readonly of: ReadonlyMap<string, Total>;
  /** Its shares are reckoned over the units that gave both sides. */
  readonly paired: boolean;
  readonly asked: ReadonlySet<string>;
}

/** What the years' own shares were reckoned from is added: a unit that gave one side only stands in a sum of years no more than in its year. */
export function evenOver(
  reckoning: Reckoning,
  years: readonly YearPart[],
  over: ReadonlyMap<string, readonly StreamId[]>,
): EvenOf {
  return (made) => {
    const each = years.map((year) => ({ year, even: evenYear(reckoning, made, year) }));
    if (each.every(({ even }) => even === null)) return null;
    return new Map(
      made.base.flatMap((code) => {
        const given = each.flatMap(({ year, even }) =>
          over.get(code)?.includes(year.cycle) === true ? ((even ?? year.of).get(code) ?? []) : [],
        );
        const value = given.length === 0 ? null : sumOf(given.map((one) => one.value));
        const reports = given.reduce((sum, one) => sum + one.reports, 0);
        return value === null ? [] : [[code, { value, reports }] as const];
      }),
    );
  };
}

/** Null: its totals as they stand. */
function evenYear(
  reckoning: Reckoning,
  made: MadeOf,
  year: YearPart,
): ReadonlyMap<string, Pick<Total, 'value' | 'reports'>> | null {
  const own = year.of.get(made.code);
  if (own?.over !== undefined) {
    const values = new Map(own.over.map(({ code, value }) => [code, value]));
    return new Map(
      made.base.flatMap((code) => {
        const value = values.get(code) ?? year.of.get(code)?.value;
        return value === undefined ? [] : [[code, { value, reports: own.reports }] as const];
      }),
    );
  }
  return nobodyGaveAll(reckoning, made, year) ? new Map() : null;
}

/** The year asked for it and has its parts, and sealed none: no unit had given them all. */
export function nobodyGaveAll(reckoning: Reckoning, made: MadeOf, { of, paired, asked }: YearPart): boolean {
  if (!paired || !asked.has(made.code) || of.has(made.code)) return false;
  const sums = new Set(reckoning.indicators.filter(isSummed).map(({ code }) => code));
  const summed = new Map([...of].filter(([code]) => sums.has(code)));
  return withReckoned(reckoning, summed, asTheyStand).some(({ code }) => code === made.code);
}
