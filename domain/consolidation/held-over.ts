import { type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import { emptyRow, layOut, layoutOf, standIn } from '#domain/consolidation/given-figures.ts';
import { madeIn, type Outline } from '#domain/consolidation/made-of.ts';
import type { Total } from '#domain/consolidation/total.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';

/** What the figures of a relation come to over the units that gave them all, and who gave only some. */
export interface HeldOver {
  readonly totals: readonly Total[];
  readonly leftOut: readonly UnitId[];
}

/**
 * By the id of a relation, where totals are of different units: a part that one unit gave, of a whole that it did not, may exceed the whole of
 * the others, though every report is right. A relation that is not in it holds of the totals as they stand. Whoever is not asked for one
 * side lacks nothing. Shares are held over their own units already (consolidate.ts).
 */
export function heldOver(input: ConsolidationInput, totals: readonly Total[]): ReadonlyMap<string, HeldOver> {
  const bases = basesOf(input);
  const uneven = unevenIn(input, totals, bases);
  // Every figure of every unit is looked at for it: only where somebody may lack.
  if (uneven.length === 0) return new Map();
  return new Map(
    [...leftOutOf(input, uneven, bases)].map(([relation, units]) => {
      const named = new Set([...codesOf(relation).map(({ code }) => code), ...bases(relation)]);
      const over = consolidate({
        ...input,
        indicators: input.indicators.filter(({ code }) => named.has(code)),
        members: input.members.map((member) => ({ ...member, parent: null })),
        accepted: input.accepted.filter(({ unit }) => !units.has(unit)),
      });
      return [relation.id, { totals: over.totals, leftOut: [...units] }];
    }),
  );
}

type Units = ReadonlySet<UnitId>;

/** Whoever gave some of what a relation is reckoned from in the end, and not all that it was asked for. */
function leftOutOf(
  { indicators, relations, members, accepted }: ConsolidationInput,
  uneven: readonly Relation[],
  bases: Bases,
): ReadonlyMap<Relation, Units> {
  const layout = layoutOf(indicators, relations);
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  const held = uneven.map((relation) => {
    const places = bases(relation).map((code) => ({
      place: layout.places.get(code) ?? -1,
      setting: indicators.find((each) => each.code === code)?.setting ?? null,
    }));
    return { relation, places, units: new Set<UnitId>() };
  });
  const own = emptyRow(layout);
  for (const { unit, figures } of accepted) {
    const setting = settingOf.get(unit);
    if (setting === undefined) continue;
    layOut(layout, figures, own);
    const gave = ({ place }: { readonly place: number }): boolean =>
      (own[place] ?? null) !== null || standIn(layout, own, place) !== null;
    for (const { places, units } of held) {
      const lacks = places.some((one) => asksFor(one, setting) && !gave(one));
      if (lacks && places.some(gave)) units.add(unit);
    }
  }
  return new Map(held.flatMap(({ relation, units }) => (units.size === 0 ? [] : [[relation, units] as const])));
}

/** Those of which a figure stands in the totals of fewer reports than were asked for it. */
function unevenIn(input: ConsolidationInput, totals: readonly Total[], bases: Bases): readonly Relation[] {
  const lacking = new Set(unevenCodes({ ...input, accepted: input.accepted.map(({ unit }) => unit) }, totals));
  return input.relations.filter((relation) => {
    const base = relation.check === 'K2' ? [] : bases(relation);
    return base.length > 1 && base.some((code) => lacking.has(code));
  });
}

/** The summed figures that somebody whose report is in the totals was asked for and did not give. */
export function unevenCodes(
  {
    indicators,
    members,
    accepted,
  }: Pick<ConsolidationInput, 'indicators' | 'members'> & { readonly accepted: readonly UnitId[] },
  totals: readonly Total[],
): readonly string[] {
  const reports = new Map(totals.map((total) => [total.code, total.reports]));
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  const counted = new Map<Setting | null, number>();
  for (const unit of accepted) {
    const setting = settingOf.get(unit);
    if (setting !== undefined) counted.set(setting, (counted.get(setting) ?? 0) + 1);
  }
  const asked = (of: Indicator): number =>
    [...counted].reduce((sum, [setting, units]) => sum + (asksFor(of, setting) ? units : 0), 0);
  return indicators.flatMap((each) =>
    isSummed(each) && (reports.get(each.code) ?? 0) < asked(each) ? [each.code] : [],
  );
}

type Bases = (relation: Relation) => readonly string[];

/** The summed figures that those of a relation are, or are reckoned from. */
export function basesOf({ indicators, relations }: Outline): Bases {
  const made = madeIn({ indicators, relations });
  const summed = new Set(indicators.filter(isSummed).map(({ code }) => code));
  const baseOf = (code: string): readonly string[] =>
    summed.has(code) ? [code] : (made.find((one) => one.code === code)?.base ?? []);
  return (relation) => [...new Set(codesOf(relation).flatMap(({ code }) => baseOf(code)))];
}
