import type { AcceptedReport, ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import { everyLeaf } from '#domain/consolidation/lineage.ts';
import { madeIn } from '#domain/consolidation/made-of.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { type Indicator, isCounted } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** No report of it was accepted; it says that there is none; it left the place empty. */
export const lackingWhys = ['notReported', 'missing', 'silent'] as const;
export type LackingWhy = (typeof lackingWhys)[number];

export interface Lacking {
  readonly unit: UnitId;
  readonly why: LackingWhy;
}

/** How many were asked for a figure, and who of them stands not in its total. */
export interface Coverage {
  readonly asked: number;
  readonly lacking: readonly Lacking[];
}

export interface Covered {
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly members: readonly ConsolidationMember[];
  /** Those whose reports stand in the totals, and those who owed one and have none in them. */
  readonly accepted: readonly UnitId[];
  readonly leftOut: readonly UnitId[];
  readonly reports: readonly AcceptedReport[];
  /** As earlier releases sealed it: a share is of the totals as they stand. */
  readonly unpaired?: boolean;
}

/**
 * By indicator, whoever was asked and gave no figure: a sum of three of five is no sum of five, and says so wherever it is printed. Of a share or
 * a computed figure, whoever was asked for what it is reckoned from and gave not all of that: it is reckoned without them.
 */
export function coverageOf({ indicators, relations, members, accepted, leftOut, reports, unpaired }: Covered) {
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  const leaves = everyLeaf({ indicators, relations, members, accepted: reports });
  const given = new Map(reports.map(({ unit, figures }) => [unit, new Set(figures.map(({ code }) => code))]));
  const none = new Map(reports.map(({ unit, missing = [] }) => [unit, new Set(missing.map(({ code }) => code))]));
  const named = new Map(indicators.map((each) => [each.code, each]));
  const made = unpaired === true ? [] : madeIn({ indicators, relations });
  const standsIn = new Map([...leaves].map(([code, of]) => [code, new Set(of.map(({ unit }) => unit))]));
  const whyOf = (unit: UnitId, codes: readonly string[]): LackingWhy =>
    codes.some((code) => none.get(unit)?.has(code) === true) ? 'missing' : 'silent';
  /** By the codes a unit is asked for, and whether it gave one of them. */
  const coverage = (askedOf: (unit: UnitId) => readonly string[], gave: (unit: UnitId, code: string) => boolean) => {
    const isAsked = (unit: UnitId): boolean => askedOf(unit).length > 0;
    const [here, gone] = [accepted.filter(isAsked), leftOut.filter(isAsked)];
    const lacks = here.flatMap((unit): readonly Lacking[] => {
      const without = askedOf(unit).filter((code) => !gave(unit, code));
      return without.length === 0 ? [] : [{ unit, why: whyOf(unit, without) }];
    });
    const lacking = [...gone.map((unit): Lacking => ({ unit, why: 'notReported' })), ...lacks];
    return { asked: here.length + gone.length, lacking };
  };
  const stands = (unit: UnitId, code: string): boolean => standsIn.get(code)?.has(unit) === true;
  /** `within`: of the figure of one setting (null: of units of all three); left out: of the figure of everything. */
  return (indicator: Indicator, within?: Setting | null): Coverage => {
    const { code } = indicator;
    const asks = (of: Pick<Indicator, 'setting'>, unit: UnitId): boolean => {
      const setting = settingOf.get(unit) ?? null;
      return asksFor(of, setting) && (within === undefined || (of.setting ?? setting) === within);
    };
    const ways = made.filter((one) => one.code === code && one.base.length > 0);
    // By the relation that is calculated: the first of which there are figures.
    const way = ways.find(({ base }) => base.every((of) => (standsIn.get(of)?.size ?? 0) > 0)) ?? ways[0];
    if (way !== undefined)
      return coverage(
        (unit) => way.base.filter((of) => asks({ setting: named.get(of)?.setting ?? null }, unit)),
        stands,
      );
    const own = coverage(
      (unit) => (asks(indicator, unit) ? [code] : []),
      isSummed(indicator) ? stands : (unit) => given.get(unit)?.has(code) === true,
    );
    return !isCounted(indicator.kind) || indicator.computed !== undefined ? { ...own, lacking: [] } : own;
  };
}
