import type { CheckOutcome, CheckResult } from '#domain/checks/check-result.ts';
import type { CheckedReport } from '#domain/checks/checked-report.ts';
import { checkRelation } from '#domain/checks/run-checks.ts';
import { type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import { heldOver } from '#domain/consolidation/held-over.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import { withVariances } from '#domain/review-cycle/corrections.ts';
import { reckon } from '#domain/review-cycle/leaves-beside.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { asChecked, isUntotalled } from '#domain/review-cycle/relations.ts';
import { checkTotal, totalsAsChecked } from '#domain/review-cycle/totals-checks.ts';
import { acceptedBefore, type Variance } from '#domain/review-cycle/variance.ts';

export const brokenIn = ['report', 'totals'] as const;

/** A rule that a note breaks: in the unit's own report, or in the totals as they come to with it. */
export interface Broken {
  readonly where: (typeof brokenIn)[number];
  readonly check: CheckResult;
}

type Notes = readonly Variance[];

/**
 * Every rule that held before a note and holds no longer with it. Parts that do not sum were refused when it was recorded; what is left (a share that
 * can no longer be divided, one figure that must not be more than another in the totals) is said to whoever records and accepts it, and never refused: what the
 * paper states is what it states.
 */
export function brokenBy(
  template: PinnedTemplate,
  sealed: ConsolidationInput,
  notes: Notes,
  note: Variance,
): readonly Broken[] {
  if (note.standing.status === 'refused') return [];
  const earlier = acceptedBefore(notes, note);
  const setting = sealed.members.find(({ unit }) => unit === note.unit)?.setting ?? null;
  const asked = new Set(template.indicators.filter((one) => asksFor(one, setting)).map(({ code }) => code));
  const own = sealed.relations.filter((relation) => codesOf(relation).every(({ code }) => asked.has(code)));
  const totalled = sealed.relations.filter((relation) => !isUntotalled(template, relation));
  const report = (laid: Notes) => ownFigures(sealed, note.unit, laid);
  const totals = (laid: Notes) => {
    const input = { ...sealed, accepted: withVariances(sealed.accepted, laid) };
    const of = consolidate(input).totals;
    const checked = totalsAsChecked(
      template,
      of.map((total) => ({ ...total, asOf: null })),
    );
    const held = new Map([...heldOver(input, of)].map(([id, { totals: over }]) => [id, { totals: over, leftOut: [] }]));
    return (relation: Relation) => checkTotal(relation, template, checked, of, { held });
  };
  const ofReport = (laid: Notes) => {
    const checked: CheckedReport = asChecked(template, report(laid));
    return (relation: Relation) => checkRelation(relation, checked);
  };
  const later = [...earlier, note];
  return [
    ...worse(own, ofReport(earlier), ofReport(later)).map((check) => ({ where: 'report' as const, check })),
    ...worse(totalled, totals(earlier), totals(later)).map((check) => ({ where: 'totals' as const, check })),
  ];
}

type Values = Parameters<typeof asChecked>[1];

const rank: Record<CheckOutcome, number> = { pass: 0, warn: 1, fail: 2 };

type Check = (relation: Relation) => CheckResult;

function worse(relations: readonly Relation[], before: Check, after: Check) {
  return relations.flatMap((relation): readonly CheckResult[] => {
    const result = after(relation);
    return rank[result.outcome] > rank[before(relation).outcome] ? [result] : [];
  });
}

/** As the report counts with these notes: what is reckoned follows them, and a share that no longer can be stays as it was stated. */
function ownFigures(sealed: ConsolidationInput, unit: Variance['unit'], laid: Notes): Values {
  const of = sealed.accepted.filter((one) => one.unit === unit);
  const figures = withVariances(of, laid)[0]?.figures ?? [];
  const reckoned = reckon(sealed, unit, figures);
  const known = new Set(figures.map(({ code }) => code));
  return [
    ...figures.map(({ code, value }) => stated({ code, value: reckoned.get(code) ?? value })),
    ...[...reckoned].flatMap(([code, value]) => (known.has(code) ? [] : [stated({ code, value })])),
  ];
}

function stated({ code, value }: { code: string; value: string }): Values[number] {
  return { code, value, asOf: null, asStated: null };
}
