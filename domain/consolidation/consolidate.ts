import { fractionOf } from '#domain/consolidation/fraction.ts';
import { emptyRow, layOut, layoutOf, standIn } from '#domain/consolidation/given-figures.ts';
import {
  addSums,
  count,
  noSums,
  noTerm,
  readTerm,
  type RunningSums,
  sumAt,
} from '#domain/consolidation/running-sums.ts';
import { type ComputedFigure, computedIn, reckonAll } from '#domain/report-template/computed.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

export interface ConsolidationMember {
  readonly unit: UnitId;
  /** null = reports on all three settings. */
  readonly setting: Setting | null;
  /** Another member, the host's unit, or null = directly under the host. */
  readonly parent: UnitId | null;
}

/** Accepted reports only (docs/domain.md#traps, trap 13): the type has no room for a report's standing. */
export interface AcceptedReport {
  readonly unit: UnitId;
  readonly figures: readonly { readonly code: string; readonly value: string }[];
  /** What it says that there is none of: in no total. */
  readonly missing?: readonly { readonly code: string }[];
}

/** `derived`: a share or a computed figure, reckoned from the totals, or a whole some unit gave only in parts. Never to be shown as reported. */
export interface Total {
  readonly code: string;
  readonly value: string;
  readonly basis: 'summed' | 'derived';
  /** How many accepted reports gave a figure. */
  readonly reports: number;
}

export interface Consolidated {
  readonly totals: readonly Total[];
  readonly bySetting: readonly { readonly setting: Setting | null; readonly totals: readonly Total[] }[];
  /** Of each member that has members under it, itself included. */
  readonly byUnit: readonly { readonly unit: UnitId; readonly totals: readonly Total[] }[];
}

export interface ConsolidationInput {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly members: readonly ConsolidationMember[];
  readonly accepted: readonly AcceptedReport[];
}

/** Once over the reports: every figure goes to its setting and to the members above its unit, and all settings together are the total. */
export function consolidate(input: ConsolidationInput): Consolidated {
  const { indicators, members, accepted } = input;
  const known = new Map(members.map((member) => [member.unit, member]));
  const groups = [...settings, null];
  const bySetting = groups.map(() => noSums(indicators.length));
  const groupOf = new Map<Setting | null, number>(groups.map((setting, at) => [setting, at]));
  const ofIndicator = indicators.map(({ setting }) => setting);
  const summed = indicators.map(isSummed);
  const tops = topsOf(members, known);
  const byUnit = new Map([...tops].map((unit) => [unit, noSums(indicators.length)]));
  const layout = layoutOf(indicators, input.relations);
  const own = emptyRow(layout);
  const term = noTerm();
  for (const { unit, figures } of accepted) {
    const member = known.get(unit);
    if (member === undefined) continue;
    const above = chainOf(unit, known).flatMap((each) => byUnit.get(each) ?? []);
    layOut(layout, figures, own);
    for (let place = 0; place < summed.length; place += 1) {
      if (summed[place] !== true) continue;
      const given = own[place] ?? null;
      const value = given ?? standIn(layout, own, place)?.value ?? null;
      if (value === null) continue;
      const readable = readTerm(value, term);
      const group = bySetting[groupOf.get(ofIndicator[place] ?? member.setting) ?? 0];
      if (group !== undefined) count(group, place, readable ? term : null, given === null);
      for (const sums of above) count(sums, place, readable ? term : null, given === null);
    }
  }
  const all = noSums(indicators.length);
  for (const sums of bySetting) addSums(all, sums);
  const computed = computedIn(indicators);
  const totalled = (sums: RunningSums): readonly Total[] => totalsOf(input, computed, sums);
  return {
    totals: totalled(all),
    bySetting: groups
      .map((setting, at) => ({ setting, totals: totalled(bySetting[at] ?? all) }))
      .filter(({ totals }) => totals.length > 0),
    byUnit: [...byUnit].map(([unit, sums]) => ({ unit, totals: totalled(sums) })),
  };
}

type Tree = ReadonlyMap<UnitId, ConsolidationMember>;

/** In the order of the template. An indicator nobody reported has no total: nothing is not zero. */
function totalsOf(
  { indicators, relations }: Pick<ConsolidationInput, 'indicators' | 'relations'>,
  computed: readonly ComputedFigure[],
  sums: RunningSums,
): readonly Total[] {
  const summed = new Map<string, Total>();
  for (const [place, { code }] of indicators.entries()) {
    const reports = sums.terms[place] ?? 0;
    if (reports === 0 || sums.unreadable[place] === 1) continue;
    const basis = sums.derived[place] === 1 ? 'derived' : 'summed';
    summed.set(code, { code, value: sumAt(sums, place), basis, reports });
  }
  const own = indicators
    .map(({ code, kind }) => (kind === 'share' ? shareOf(code, relations, summed) : (summed.get(code) ?? null)))
    .filter((total) => total !== null);
  return computed.length === 0 ? own : withComputed(indicators, computed, own);
}

/** The formula over the totals, never a sum of what units' cells came to: of shares that would be nonsense. */
export function withComputed(
  indicators: readonly Indicator[],
  computed: readonly ComputedFigure[],
  own: readonly Total[],
): readonly Total[] {
  const all = new Map(own.map((total) => [total.code, total]));
  const reckoned = reckonAll(computed, (code) => all.get(code)?.value ?? null);
  for (const { code, from } of computed) {
    const result = reckoned.get(code);
    if (result?.is !== 'value') continue;
    // No more reports than the one of its figures has that fewest gave.
    const reports = Math.min(...from.map((each) => all.get(each)?.reports ?? 0));
    all.set(code, { code, value: result.value, basis: 'derived', reports: Number.isFinite(reports) ? reports : 0 });
  }
  return indicators.flatMap(({ code }) => all.get(code) ?? []);
}

function shareOf(code: string, relations: readonly Relation[], summed: ReadonlyMap<string, Total>): Total | null {
  const fraction = fractionOf(relations, summed, code);
  if (fraction === null) return null;
  const reports = summed.get(fraction.numerator)?.reports ?? 0;
  return { code, value: fraction.value, basis: 'derived', reports };
}

/** Members that have members under them, in the order of the list. */
function topsOf(members: readonly ConsolidationMember[], known: Tree): ReadonlySet<UnitId> {
  const parents = new Set(members.map(({ parent }) => parent));
  return new Set([...known.keys()].filter((unit) => parents.has(unit)));
}

/**
 * The unit and, one after the other, whoever it is under. A parent that leads back to a unit already seen ends the walk: a bad tree
 * gives a wrong place, never an endless loop.
 */
export function chainOf(unit: UnitId, members: Tree): readonly UnitId[] {
  const seen = new Set<UnitId>();
  for (let at: UnitId | null = unit; at !== null && !seen.has(at); at = members.get(at)?.parent ?? null) seen.add(at);
  return [...seen];
}
