import {
  type AloneIn,
  type Asking,
  askingOf,
  asTheyStand,
  type EvenOf,
  evenIn,
  noteAlone,
} from '#domain/consolidation/even-units.ts';
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
import { type Reckoning, reckoningOf } from '#domain/consolidation/made-of.ts';
import { withReckoned } from '#domain/consolidation/reckoned-totals.ts';
import type { Total } from '#domain/consolidation/total.ts';
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
  /** As earlier releases sealed it: a share of the totals as they stand, whoever gave one side of it only. */
  readonly unpaired?: boolean;
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
  const reckoning = reckoningOf(input);
  const asking = input.unpaired === true ? [] : askingOf(reckoning.made, indicators);
  const alone = aloneIn(groups, [...tops]);
  const values = Array.from<string | null>({ length: summed.length }).fill(null);
  for (const { unit, figures } of accepted) {
    const member = known.get(unit);
    if (member === undefined) continue;
    const chain = chainOf(unit, known);
    const above = chain.flatMap((each) => byUnit.get(each) ?? []);
    layOut(layout, figures, own);
    values.fill(null);
    for (let place = 0; place < summed.length; place += 1) {
      if (summed[place] !== true) continue;
      const given = own[place] ?? null;
      const value = given ?? standIn(layout, own, place)?.value ?? null;
      if (value === null) continue;
      values[place] = value;
      const readable = readTerm(value, term);
      const group = bySetting[groupOf.get(ofIndicator[place] ?? member.setting) ?? 0];
      if (group !== undefined) count(group, place, readable ? term : null, given === null);
      for (const sums of above) count(sums, place, readable ? term : null, given === null);
    }
    const groupAt = (place: number): Setting | null => ofIndicator[place] ?? member.setting;
    for (const one of asking) noteIn(alone, one, member.setting, chain, values, groupAt);
  }
  const all = noSums(indicators.length);
  for (const sums of bySetting) addSums(all, sums);
  const totalled = (sums: RunningSums, apart: AloneIn | undefined): readonly Total[] =>
    totalsOf(reckoning, sums, apart);
  return {
    totals: totalled(all, alone.all),
    bySetting: groups
      .map((setting, at) => ({ setting, totals: totalled(bySetting[at] ?? all, alone.bySetting.get(setting)) }))
      .filter(({ totals }) => totals.length > 0),
    byUnit: [...byUnit].map(([unit, sums]) => ({ unit, totals: totalled(sums, alone.byUnit.get(unit)) })),
  };
}

type Tree = ReadonlyMap<UnitId, ConsolidationMember>;

interface Alone {
  readonly all: AloneIn;
  readonly bySetting: ReadonlyMap<Setting | null, AloneIn>;
  readonly byUnit: ReadonlyMap<UnitId, AloneIn>;
}

function aloneIn(groups: readonly (Setting | null)[], tops: readonly UnitId[]): Alone {
  return {
    all: new Map(),
    bySetting: new Map(groups.map((setting) => [setting, new Map()])),
    byUnit: new Map(tops.map((unit) => [unit, new Map()])),
  };
}

/** Nearly every unit gives all or nothing, in one group: that is seen before anything is looked up. */
function noteIn(
  alone: Alone,
  asking: Asking,
  setting: Setting | null,
  chain: readonly UnitId[],
  values: readonly (string | null)[],
  groupAt: (place: number) => Setting | null,
): void {
  const [first = 0] = asking.places;
  const group = groupAt(first);
  const isEven = asking.places.every(
    (place) => (values[place] === null) === (values[first] === null) && groupAt(place) === group,
  );
  if (isEven) return;
  const given = (place: number): string | null => values[place] ?? null;
  noteAlone(alone.all, asking, setting, given);
  for (const [of, apart] of alone.bySetting)
    noteAlone(apart, asking, setting, (place) => (groupAt(place) === of ? given(place) : null));
  for (const unit of chain) {
    const apart = alone.byUnit.get(unit);
    if (apart !== undefined) noteAlone(apart, asking, setting, given);
  }
}

/** In the order of the template. An indicator nobody reported has no total: nothing is not zero. */
function totalsOf(reckoning: Reckoning, sums: RunningSums, apart: AloneIn = new Map()): readonly Total[] {
  const summed = new Map<string, Total>();
  for (const [place, { code }] of reckoning.indicators.entries()) {
    const reports = sums.terms[place] ?? 0;
    if (reports === 0 || sums.unreadable[place] === 1) continue;
    const basis = sums.derived[place] === 1 ? 'derived' : 'summed';
    summed.set(code, { code, value: sumAt(sums, place), basis, reports });
  }
  const evenOf: EvenOf = apart.size === 0 ? asTheyStand : evenIn(apart, summed);
  return withReckoned(reckoning, summed, evenOf);
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
