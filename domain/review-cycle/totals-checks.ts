import { type CheckResult, warned } from '#domain/checks/check-result.ts';
import type { CheckedEvent, CheckedReport, CheckRelation } from '#domain/checks/checked-report.ts';
import { checkRelation, runChecks } from '#domain/checks/run-checks.ts';
import type { Total } from '#domain/consolidation/total.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { asChecked, isUntotalled } from '#domain/review-cycle/relations.ts';

/** A total as a check reads it: `over` what it is reckoned from, where that is not the totals. */
type CheckedTotal = Pick<Total, 'code' | 'value' | 'reports' | 'over'> & { readonly asOf: CivilDate | null };

interface Asked {
  readonly event: CheckedEvent | null;
  /** Of a share: who stands not in it, by name. */
  readonly leftOutOf: (code: string) => readonly string[];
  /** Which relations are held against totals at all; left out: all that have totals. */
  readonly compares?: (relation: CheckRelation) => boolean;
}

/** Totals are checked as a report is. */
export function checkTotals(
  template: PinnedTemplate,
  totals: readonly CheckedTotal[],
  { event, leftOutOf, compares = () => true }: Asked,
): readonly CheckResult[] {
  const checked = totalsAsChecked(template, totals);
  const relations = checked.relations.filter(
    (relation) => (relation.check === 'K6' || !isUntotalled(template, relation)) && compares(relation),
  );
  return [
    ...relations.map((relation) => checkTotal(relation, checked, totals, leftOutOf)),
    ...runChecks({ ...checked, relations: [], event }),
  ];
}

export function totalsAsChecked(template: PinnedTemplate, totals: readonly CheckedTotal[]): CheckedReport {
  return asChecked(
    template,
    totals.map(({ code, value, reports, asOf }) => ({ code, value, reports, asOf, asStated: null })),
  );
}

/**
 * A share that not all units gave both sides of is held against what those came to that did, and is something to look at even if it is
 * right: beside the totals it does not look like their quotient.
 */
export function checkTotal(
  relation: CheckRelation,
  checked: CheckedReport,
  totals: readonly Pick<CheckedTotal, 'code' | 'over'>[],
  leftOutOf: Asked['leftOutOf'],
): CheckResult {
  const share = relation.check === 'K2' ? relation : null;
  const over = share === null ? undefined : totals.find(({ code }) => code === share.share)?.over;
  if (share === null || over === undefined) return checkRelation(relation, checked);
  const values = new Map(over.map(({ code, value }) => [code, value]));
  const figures = checked.figures.map((figure) => ({ ...figure, value: values.get(figure.code) ?? figure.value }));
  const result = checkRelation(relation, { ...checked, figures });
  if (result.outcome !== 'pass') return result;
  const parts = { numerator: values.get(share.numerator) ?? '', denominator: values.get(share.denominator) ?? '' };
  return warned('K2', { ...result.facts, ...parts, ...named(leftOutOf(share.share)) }, relation.id);
}

/** More than these nobody reads in one sentence: the total names them all. */
const namedAtMost = 12;

function named(units: readonly string[]): CheckResult['facts'] {
  return units.length > namedAtMost ? { leftOutCount: units.length } : { leftOut: units };
}
