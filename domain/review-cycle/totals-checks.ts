import { type CheckResult, warned } from '#domain/checks/check-result.ts';
import type { CheckedEvent, CheckedReport, CheckRelation } from '#domain/checks/checked-report.ts';
import { checkRelation, runChecks } from '#domain/checks/run-checks.ts';
import type { LeftOut } from '#domain/consolidation/left-out-in-year.ts';
import type { Total } from '#domain/consolidation/total.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { asChecked, isUntotalled } from '#domain/review-cycle/relations.ts';

/** A total as a check reads it: `over` what it is reckoned from, where that is not the totals. */
type CheckedTotal = Pick<Total, 'code' | 'value' | 'reports' | 'over'> & { readonly asOf: CivilDate | null };

/** By the id of a relation: its figures over the units that gave them all, and who gave only some, by name. */
export type HeldTotals = ReadonlyMap<
  string,
  { readonly totals: readonly Total[]; readonly leftOut: readonly string[] }
>;

/** Of which units totals are, as far as they are not of the same ones. */
export interface TotalsOver {
  /** Of a share: who stands not in it, by name; left out: nobody is named. */
  readonly leftOutOf?: (code: string) => readonly string[];
  /** By the id of a relation: what it is held over, where its totals are of different units; left out: the totals. */
  readonly held?: HeldTotals;
  /** Of sums of years: those in which a relation's figures may be of different units. */
  readonly unevenIn?: (relation: Relation) => readonly string[];
  /** Of sums of years: whom the years left out of a relation. */
  readonly leftOutIn?: (relation: Relation) => LeftOut;
}

interface Asked extends TotalsOver {
  readonly event: CheckedEvent | null;
  /** Which relations are held against totals at all; left out: all that have totals. */
  readonly compares?: (relation: CheckRelation) => boolean;
}

/** Totals are checked as a report is. */
export function checkTotals(
  template: PinnedTemplate,
  totals: readonly CheckedTotal[],
  { event, compares = () => true, ...over }: Asked,
): readonly CheckResult[] {
  const checked = totalsAsChecked(template, totals);
  const relations = checked.relations.filter(
    (relation) => (relation.check === 'K6' || !isUntotalled(template, relation)) && compares(relation),
  );
  return [
    ...relations.map((relation) => checkTotal(relation, template, checked, totals, over)),
    ...runChecks({ ...checked, relations: [], event }),
  ];
}

export function totalsAsChecked(template: PinnedTemplate, totals: readonly CheckedTotal[]): CheckedReport {
  return asChecked(
    template,
    totals.map(({ code, value, reports, asOf }) => ({ code, value, reports, asOf, asStated: null })),
  );
}

export function checkTotal(
  relation: CheckRelation,
  template: PinnedTemplate,
  checked: CheckedReport,
  totals: readonly Pick<CheckedTotal, 'code' | 'over'>[],
  { leftOutOf, held = new Map(), unevenIn = () => [], leftOutIn = () => [] }: TotalsOver,
): CheckResult {
  if (relation.check === 'K6') return checkRelation(relation, checked);
  if (relation.check === 'K2')
    return checkShare(relation, checked, totals, () => leftOutOf?.(relation.share) ?? leftOutIn(relation));
  const over = held.get(relation.id);
  if (over !== undefined) return checkOver(relation, template, checked, over);
  const result = checkRelation(relation, checked);
  const differs = result.outcome !== 'pass' && !Object.hasOwn(result.facts, 'missing');
  const years = differs ? unevenIn(relation) : [];
  if (years.length === 0) return result;
  // Which of the units gave what is known to each year only: nobody can be said to be wrong.
  return warned(result.check, { ...result.facts, unevenYears: years, ...named(leftOutIn(relation)) }, relation.id);
}

/**
 * A share that not all units gave both sides of is held against what those came to that did, and is something to look at even if it is
 * right: beside the totals it does not look like their quotient.
 */
function checkShare(
  share: Extract<CheckRelation, { check: 'K2' }>,
  checked: CheckedReport,
  totals: readonly Pick<CheckedTotal, 'code' | 'over'>[],
  // Every figure of every unit is looked at for it: asked only where it is told.
  leftOut: () => LeftOut,
): CheckResult {
  const over = totals.find(({ code }) => code === share.share)?.over;
  if (over === undefined) return checkRelation(share, checked);
  const values = new Map(over.map(({ code, value }) => [code, value]));
  const figures = checked.figures.map((figure) => ({ ...figure, value: values.get(figure.code) ?? figure.value }));
  const result = checkRelation(share, { ...checked, figures });
  if (result.outcome !== 'pass') return result;
  const parts = { numerator: values.get(share.numerator) ?? '', denominator: values.get(share.denominator) ?? '' };
  return warned('K2', { ...result.facts, ...parts, ...named(leftOut()) }, share.id);
}

/** Over the units that gave every figure of it; beside totals that look wrong for the others it is something to look at though it holds. */
function checkOver(
  relation: CheckRelation,
  template: PinnedTemplate,
  checked: CheckedReport,
  { totals, leftOut }: { readonly totals: readonly Total[]; readonly leftOut: readonly string[] },
): CheckResult {
  const asOf = new Map(checked.figures.map((figure) => [figure.code, figure.asOf]));
  const even = totalsAsChecked(
    template,
    totals.map((total) => ({ ...total, asOf: asOf.get(total.code) ?? null })),
  );
  const result = checkRelation(relation, even);
  const facts = { ...result.facts, ...named(leftOut) };
  if (Object.hasOwn(result.facts, 'missing'))
    return warned(result.check, { nobody: leftOut.length, ...named(leftOut) }, relation.id);
  if (result.outcome !== 'pass') return { ...result, facts };
  const all = checkRelation(relation, checked);
  if (all.outcome === 'pass') return { ...result, facts };
  const { sum: allSum, stated: allStated, part: allPart, whole: allWhole } = all.facts;
  const asTheyStand = Object.entries({ allSum, allStated, allPart, allWhole }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return warned(result.check, { ...facts, ...Object.fromEntries(asTheyStand) }, relation.id);
}

/** More than these nobody reads in one sentence: the total names them all. */
const namedAtMost = 12;

function named(units: LeftOut): CheckResult['facts'] {
  if (typeof units === 'number') return { leftOutCount: units };
  return units.length > namedAtMost ? { leftOutCount: units.length } : { leftOut: units };
}
