import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Figure, MissingFigure, SaidMissing } from '#domain/review-cycle/report.ts';

/** What is said to be missing against the template: the first fault, or null. */
export function missingFault(
  template: PinnedTemplate,
  setting: Setting | null,
  figures: readonly Figure[],
  missing: readonly MissingFigure[],
  cutOff: CivilDate,
): Refused | null {
  for (const [row, said] of missing.entries()) {
    const { code } = said;
    const at = `/missing/${row}`;
    const indicator = template.indicators.find((one) => one.code === code);
    if (indicator === undefined) return no('figure-unknown', { at: `${at}/code`, facts: { code } });
    const facts = { code, label: indicator.label };
    if (missing.findIndex((one) => one.code === code) < row) return no('figure-twice', { at: `${at}/code`, facts });
    if (figures.some((one) => one.code === code)) return no('figure-also-missing', { at: `${at}/code`, facts });
    if (!asksFor(indicator, setting)) return no('figure-of-another-setting', { at: `${at}/code`, facts });
    const fault = oneMissingFault(indicator, said, at, cutOff);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether it may be said of this one, and whether it says why. */
export function oneMissingFault(
  indicator: Indicator,
  said: SaidMissing,
  at: string,
  cutOff: CivilDate,
): Refused | null {
  const { code, label, mayBeMissing } = indicator;
  const facts = { code, label };
  if (mayBeMissing !== true) {
    // What is required may not be left empty either.
    const refusal = isRequired(indicator, cutOff) ? 'figure-required-not-missing' : 'figure-may-not-be-missing';
    return no(refusal, { at: `${at}/code`, facts });
  }
  if (said.reason === 'other' && (said.words ?? '').trim() === '') {
    return no('figure-missing-unsaid', { at: `${at}/words`, facts });
  }
  return null;
}
