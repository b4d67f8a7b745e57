import type { CheckResult } from '#domain/checks/check-result.ts';
import { checkRelation } from '#domain/checks/run-checks.ts';
import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import { isComputed } from '#domain/report-template/computed.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { type CycleRefusalCode, no, type Refused } from '#domain/review-cycle/refusals.ts';
import { asChecked, relationsOf } from '#domain/review-cycle/relations.ts';
import { computedFault, withComputed } from '#domain/review-cycle/computed-figures.ts';
import { valueFault } from '#domain/review-cycle/value-faults.ts';
import { missingFault, oneMissingFault } from '#domain/review-cycle/missing-faults.ts';
import type { Figure, MissingFigure } from '#domain/review-cycle/report.ts';
import type { VarianceChange } from '#domain/review-cycle/variance.ts';

/** Where no cut-off is told nothing that is required from a day is. */
const beforeAnyLaw = civilDate('0001-01-01');

/** The table of figures against the template: the first fault, or null. A figure's own date is never a fault. */
export function figureFault(
  template: PinnedTemplate,
  setting: Setting | null,
  figures: readonly Figure[],
  said: readonly MissingFigure[] = [],
  cutOff: CivilDate = beforeAnyLaw,
): Refused | null {
  for (const [row, figure] of figures.entries()) {
    const fault = oneFault(template, setting, figure, row, figures);
    if (fault !== null) return fault;
  }
  const none = computedFault(template, figures, said) ?? missingFault(template, setting, figures, said, cutOff);
  if (none !== null) return none;
  const whole = withComputed(template, figures);
  const missing = template.indicators.find(
    (indicator) =>
      isRequired(indicator, cutOff) &&
      asksFor(indicator, setting) &&
      ![...figures, ...said].some(({ code }) => code === indicator.code) &&
      !isOfNothing(template, indicator.code, whole),
  );
  if (missing !== undefined) {
    return no('figure-missing', { at: '/figures', facts: { code: missing.code, label: missing.label } });
  }
  return relationFault(template, figures);
}

/** Of a figure that was given its own row; what is computed was not. */
function rowIn(figures: readonly Figure[], code: string): string {
  const row = figures.findIndex((figure) => figure.code === code);
  return row < 0 ? '/figures' : `/figures/${row}/value`;
}

/** A share whose denominator is 0 cannot be calculated: that it is left empty is its answer, and no total takes it for 0. */
export function isOfNothing(
  { relations }: PinnedTemplate,
  share: string,
  figures: readonly Pick<Figure, 'code' | 'value'>[],
): boolean {
  return relations.some(
    (relation) =>
      relation.check === 'K2' &&
      relation.share === share &&
      figures.some(({ code, value }) => code === relation.denominator && sameDecimal(value, '0')),
  );
}

export function oneFault(
  template: PinnedTemplate,
  setting: Setting | null,
  { code, value }: Figure,
  row: number,
  figures: readonly Figure[],
): Refused | null {
  const indicator = template.indicators.find((one) => one.code === code);
  const at = `/figures/${row}`;
  if (indicator === undefined) return no('figure-unknown', { at: `${at}/code`, facts: { code } });
  const facts = { code, label: indicator.label, value };
  if (figures.findIndex((one) => one.code === code) < row) return no('figure-twice', { at: `${at}/code`, facts });
  if (!asksFor(indicator, setting)) return no('figure-of-another-setting', { at: `${at}/code`, facts });
  // What is computed is held against its formula; a difference may be below zero.
  if (isComputed(indicator)) return null;
  const fault = valueFault(indicator, value);
  return fault === null ? null : no(fault.code, { at: `${at}/value`, facts: { ...facts, ...fault.facts } });
}

/** A variance note against the template: each new figure, and what the unit's report then comes to; a rate is computed, not stated. */
export function correctedFault(
  template: PinnedTemplate,
  setting: Setting | null,
  figures: readonly Figure[],
  changes: readonly VarianceChange[],
  cutOff: CivilDate,
): Refused | null {
  const stated = changes.map(({ code, value }) => ({ code, value: value ?? '', asOf: null, asStated: null }));
  for (const [row, change] of changes.entries()) {
    const figure = { code: change.code, value: change.value ?? '', asOf: null, asStated: null };
    const fault =
      change.value === null
        ? noneFault(template, setting, change, row, stated, cutOff)
        : oneFault(template, setting, figure, row, stated);
    if (fault === null) continue;
    const { code, facts, pointer = '' } = fault.refusal;
    return no(code, { facts, at: pointer.replace('/figures/', '/changes/').replace(/\/words$/, '/missing/words') });
  }
  const sums = relationsOf(template).filter(({ check }) => check !== 'K2');
  const fault = relationFault(template, figures, sums);
  return fault === null ? null : no(fault.refusal.code, { facts: fault.refusal.facts, at: '/changes' });
}

/** That there turned out to be none: only of what may have none, and with its reason, as in a report. */
function noneFault(
  template: PinnedTemplate,
  setting: Setting | null,
  { code, missing }: Extract<VarianceChange, { readonly value: null }>,
  row: number,
  all: readonly Figure[],
  cutOff: CivilDate,
): Refused | null {
  const indicator = template.indicators.find((one) => one.code === code);
  const at = `/figures/${row}`;
  if (indicator === undefined) return no('figure-unknown', { at: `${at}/code`, facts: { code } });
  const facts = { code, label: indicator.label };
  if (all.findIndex((one) => one.code === code) < row) return no('figure-twice', { at: `${at}/code`, facts });
  if (!asksFor(indicator, setting)) return no('figure-of-another-setting', { at: `${at}/code`, facts });
  return oneMissingFault(indicator, missing, at, cutOff);
}

/** What does not add up goes back at once: in the totals errors of two units can cancel out. */
function relationFault(
  template: PinnedTemplate,
  figures: readonly Figure[],
  relations = relationsOf(template),
): Refused | null {
  const whole = withComputed(template, figures);
  const report = asChecked(template, whole);
  for (const relation of relations) {
    const result = checkRelation(relation, report);
    if (result.outcome !== 'fail') continue;
    const { of } = culprit(relation);
    const code = faultOf(template, relation, whole);
    return no(code, {
      at: rowIn(figures, of),
      facts: { relation: relation.id, code: of, label: labelOf(template, of), ...shown(result) },
    });
  }
  return null;
}

/** Of a share what is wrong may be that there can be none. */
export function faultOf(
  template: PinnedTemplate,
  relation: Relation,
  figures: readonly Pick<Figure, 'code' | 'value'>[],
): CycleRefusalCode {
  const { code, of } = culprit(relation);
  return isOfNothing(template, of, figures) ? 'figure-share-of-nothing' : code;
}

export function culprit(relation: Relation): { readonly code: CycleRefusalCode; readonly of: string } {
  switch (relation.check) {
    case 'K1':
      return { code: 'figure-parts-do-not-sum', of: relation.whole };
    case 'K2':
      return { code: 'figure-share-does-not-match', of: relation.share };
    case 'K3':
    case 'K7':
      return { code: 'figure-exceeds-total', of: relation.part };
    default:
      return unreachable(relation);
  }
}

export function shown({ facts }: CheckResult): Readonly<Record<string, string | number>> {
  const flat: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(facts)) {
    flat[name] = typeof value === 'string' || typeof value === 'number' ? value : value.join(', ');
  }
  return flat;
}

function labelOf({ indicators }: PinnedTemplate, code: string): string {
  return indicators.find((one) => one.code === code)?.label ?? code;
}
