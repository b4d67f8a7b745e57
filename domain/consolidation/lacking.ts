import type { AcceptedReport, ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import { everyLeaf } from '#domain/consolidation/lineage.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
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
}

/**
 * By indicator, whoever was asked and gave no figure: a sum of three of five is no sum of five, and says so wherever it is printed. A share or
 * a computed figure is reckoned from sums that say it themselves.
 */
export function coverageOf({ indicators, relations, members, accepted, leftOut, reports }: Covered) {
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  const leaves = everyLeaf({ indicators, relations, members, accepted: reports });
  const given = new Map(reports.map(({ unit, figures }) => [unit, new Set(figures.map(({ code }) => code))]));
  const none = new Map(reports.map(({ unit, missing = [] }) => [unit, new Set(missing.map(({ code }) => code))]));
  return (indicator: Indicator): Coverage => {
    const { code } = indicator;
    const isAsked = (unit: UnitId): boolean => asksFor(indicator, settingOf.get(unit) ?? null);
    const [here, gone] = [accepted.filter(isAsked), leftOut.filter(isAsked)];
    const asked = here.length + gone.length;
    if (!isCounted(indicator.kind) || indicator.computed !== undefined) return { asked, lacking: [] };
    const stands = new Set(leaves.get(code)?.map(({ unit }) => unit));
    const gave = (unit: UnitId): boolean =>
      isSummed(indicator) ? stands.has(unit) : given.get(unit)?.has(code) === true;
    return {
      asked,
      lacking: [
        ...gone.map((unit) => ({ unit, why: 'notReported' as const })),
        ...here
          .filter((unit) => !gave(unit))
          .map((unit) => ({
            unit,
            why: none.get(unit)?.has(code) === true ? ('missing' as const) : ('silent' as const),
          })),
      ],
    };
  };
}
