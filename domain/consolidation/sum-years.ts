import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import type { EvenOf } from '#domain/consolidation/even-units.ts';
import { evenOver, nobodyGaveAll, type YearPart } from '#domain/consolidation/even-years.ts';
import { type MadeOf, type Outline, type Reckoning, reckoningOf } from '#domain/consolidation/made-of.ts';
import { shareBy, withComputed } from '#domain/consolidation/reckoned-totals.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { askedElsewhere, measuredApart, namedOtherwise, type YearFault } from '#domain/consolidation/year-faults.ts';
import { apartIn, sameYears } from '#domain/consolidation/years-over.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { settings } from '#domain/organisation/setting.ts';
import type { ComputedFigure } from '#domain/report-template/computed.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

export interface YearsSummed extends Pick<Consolidated, 'totals' | 'bySetting'> {
  readonly faults: readonly YearFault[];
  /** By code: the years whose figures its total is made of. */
  readonly over: ReadonlyMap<string, readonly StreamId[]>;
}

/** The sealed totals of the years, added: no unit is asked again, and what it reported is found through its year. */
export function sumYears(outline: Outline, years: readonly SealedYear[]): YearsSummed {
  const inOrder = [...years].sort((a, b) => (a.to < b.to ? -1 : 1));
  const apart = measuredApart(outline.indicators, inOrder);
  const reckoning = reckoningOf(outline);
  const all = sumGroup(
    reckoning,
    inOrder.map((year) => partOf(year, year.totals)),
    apart,
  );
  const groups = [...settings, null].map((setting) => {
    const parts = inOrder.map((year) =>
      partOf(year, year.bySetting.find((each) => each.setting === setting)?.totals ?? []),
    );
    const { totals, faults } = sumGroup(reckoning, parts, apart);
    return { setting, totals, faults: faults.map((fault) => ({ ...fault, setting })) };
  });
  const shown = groups.filter(({ totals }) => totals.length > 0);
  return {
    totals: all.totals,
    bySetting: shown.map(({ setting, totals }) => ({ setting, totals })),
    faults: [
      ...all.faults,
      ...namedOtherwise(outline.indicators, inOrder),
      ...shown.flatMap(({ faults }) => faults),
      ...askedElsewhere(outline.indicators, inOrder),
    ],
    over: all.over,
  };
}

function partOf({ cycle, measures, paired = false }: SealedYear, totals: readonly Total[]): YearPart {
  const of = new Map(totals.map((one) => [one.code, one]));
  return { cycle, of, paired, asked: new Set(measures.map(({ code }) => code)) };
}

/** In the order of the outline, as every total stands. */
function sumGroup(
  reckoning: Reckoning,
  byYear: readonly YearPart[],
  apart: ReadonlyMap<string, readonly StreamId[]>,
): Omit<YearsSummed, 'bySetting'> {
  const { indicators, made } = reckoning;
  const summed = new Map<string, Total>();
  const over = new Map<string, readonly StreamId[]>();
  const faults: YearFault[] = [];
  const say: Say = (kind, { code, label }, years) => {
    faults.push({ kind, code, label, years });
  };
  for (const indicator of indicators) {
    const { code, kind } = indicator;
    if (kind === 'share' || indicator.computed !== undefined) continue;
    const without = byYear.flatMap(({ cycle, of }) => (of.has(code) ? [] : [cycle]));
    const otherwise = apart.get(code);
    if (otherwise !== undefined) say('measuredOtherwise', indicator, otherwise);
    else if (!isSummed(indicator)) say('neverSummed', indicator, []);
    else if (indicator.overYears === 'last') {
      const last = byYear.at(-1);
      const total = last?.of.get(code);
      if (last === undefined || total === undefined) say('lastLacking', indicator, without);
      else {
        summed.set(code, total);
        over.set(code, [last.cycle]);
      }
    } else {
      if (without.length > 0) say('lacking', indicator, without);
      const given = byYear.flatMap(({ of }) => of.get(code) ?? []);
      const total = added(code, given);
      if (total === null) continue;
      summed.set(code, total);
      over.set(
        code,
        byYear.flatMap(({ cycle, of }) => (of.has(code) ? [cycle] : [])),
      );
    }
  }
  const evenOf = evenOver(reckoning, byYear, over);
  const totals = indicators.flatMap((indicator) => {
    if (indicator.kind !== 'share' || indicator.computed !== undefined) return summed.get(indicator.code) ?? [];
    const otherwise = apart.get(indicator.code);
    if (otherwise !== undefined) say('measuredOtherwise', indicator, otherwise);
    const ways = made.filter(({ code }) => code === indicator.code);
    const years: Over = { reckoning, byYear, summed, over, evenOf, say };
    const total = otherwise === undefined ? shareOver(indicator, ways, years) : null;
    return total ?? [];
  });
  const given = byYear.some(({ of }) => of.size > 0);
  const computed = given ? computedOver(reckoning, byYear, over, say) : [];
  const whole = withComputed({ ...reckoning, computed }, totals, evenOf);
  for (const { code } of computed) {
    const indicator = indicators.find((each) => each.code === code);
    // All it is made of is there: nothing else leaves it without a value.
    if (indicator !== undefined && !whole.some((total) => total.code === code)) say('byZero', indicator, []);
  }
  return { totals: whole, faults, over };
}

/**
 * What can be reckoned from the sums: what they are sums of must be the same years. A figure of a point of time stands beside them as
 * the last year's, and a formula without figures has its value anyway.
 */
function computedOver(
  { indicators, computed }: Reckoning,
  parts: readonly YearPart[],
  over: Map<string, readonly StreamId[]>,
  say: Say,
): readonly ComputedFigure[] {
  const named = new Map(indicators.map((each) => [each.code, each]));
  const isLast = (code: string): boolean =>
    named.get(code)?.overYears === 'last' && !isComputedOrShare(named.get(code));
  return computed.filter(({ code, from }) => {
    const sums = from.filter((each) => !isLast(each));
    const [first = from[0]] = sums;
    const even = sameYears(sums, over) && from.every((each) => over.has(each));
    if (even) over.set(code, first === undefined ? parts.map(({ cycle }) => cycle) : (over.get(first) ?? []));
    const indicator = named.get(code);
    if (!even && indicator !== undefined) {
      const apart = apartIn(sums, over);
      const last = parts.at(-1);
      say('differentYears', indicator, apart.length > 0 || last === undefined ? apart : [last.cycle]);
    }
    return even;
  });
}

function isComputedOrShare(indicator: Indicator | undefined): boolean {
  return indicator?.kind === 'share' || indicator?.computed !== undefined;
}

type Say = (kind: YearFault['kind'], of: Indicator, years: readonly StreamId[]) => void;

/** Null: no year has it. */
function added(code: string, given: readonly Total[]): Total | null {
  const value = given.length === 0 ? null : sumOf(given.map((one) => one.value));
  if (value === null) return null;
  const basis = given.some((one) => one.basis === 'derived') ? 'derived' : 'summed';
  return { code, value, basis, reports: given.reduce((sum, { reports }) => sum + reports, 0) };
}

interface Over {
  readonly reckoning: Reckoning;
  readonly byYear: readonly YearPart[];
  readonly summed: ReadonlyMap<string, Total>;
  readonly over: Map<string, readonly StreamId[]>;
  readonly evenOf: EvenOf;
  readonly say: Say;
}

/** Recomputed from its parts: the mean of the years' shares would weigh a small year like a large one. */
function shareOver(
  share: Indicator,
  ways: readonly MadeOf[],
  { reckoning, byYear, summed, over, evenOf, say }: Over,
): Total | null {
  const even = ways.filter(({ base }) => sameYears(base, over));
  for (const way of even) {
    const total = shareBy(way, summed, evenOf);
    if (total === null) continue;
    const none = byYear.filter((year) => nobodyGaveAll(reckoning, way, year)).map(({ cycle }) => cycle);
    if (none.length > 0) say('lacking', share, none);
    over.set(
      share.code,
      (over.get(way.base[0] ?? '') ?? []).filter((cycle) => !none.includes(cycle)),
    );
    return total;
  }
  const isThere = ({ base }: MadeOf): boolean => base.every((code) => summed.has(code));
  if (even.some(isThere)) {
    say('byZero', share, []);
    return null;
  }
  const uneven = ways.find(isThere);
  if (uneven !== undefined && even.length === 0) say('differentYears', share, apartIn(uneven.base, over));
  return null;
}

/** The years whose sealed totals a printed figure is added from; none of what is reckoned from other totals. */
export function yearsBehind(
  years: readonly SealedYear[],
  { code, kind, overYears, computed }: Indicator,
  totalsOf: (year: SealedYear) => readonly Total[],
): readonly StreamId[] {
  if (kind === 'share' || computed !== undefined) return [];
  const inOrder = [...years].sort((a, b) => (a.to < b.to ? -1 : 1));
  const asked = overYears === 'last' ? inOrder.slice(-1) : inOrder;
  return asked.flatMap((year) => (totalsOf(year).some((total) => total.code === code) ? [year.cycle] : []));
}
