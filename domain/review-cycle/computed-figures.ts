import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { isComputed, reckonFrom } from '#domain/report-template/computed.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Figure, MissingFigure } from '#domain/review-cycle/report.ts';

/**
 * A report as it is kept: what the unit states, and after it what that comes to. What was sent for a computed figure is left aside; of one
 * that cannot be computed nothing is kept.
 */
export function withComputed(
  template: Pick<PinnedTemplate, 'indicators'>,
  figures: readonly Figure[],
): readonly Figure[] {
  const computed = new Set(template.indicators.filter(isComputed).map(({ code }) => code));
  if (computed.size === 0) return figures;
  const stated = figures.filter(({ code }) => !computed.has(code));
  const reckoned = [...reckonFrom(template.indicators, stated)].flatMap(([code, result]): Figure[] =>
    result.is === 'value' ? [{ code, value: result.value, asOf: null, asStated: null, computed: true }] : [],
  );
  return reckoned.length === 0 ? stated : [...stated, ...inOrder(template, reckoned)];
}

function inOrder({ indicators }: Pick<PinnedTemplate, 'indicators'>, figures: readonly Figure[]): readonly Figure[] {
  return indicators.flatMap(({ code }) => figures.find((figure) => figure.code === code) ?? []);
}

/** Nobody types it: what says the same is let pass, so that a report that was read can be sent again; anything else is another's figure. */
export function computedFault(
  template: PinnedTemplate,
  figures: readonly Figure[],
  missing: readonly MissingFigure[],
): Refused | null {
  const labels = new Map(template.indicators.filter(isComputed).map(({ code, label }) => [code, label]));
  if (labels.size === 0) return null;
  const kept = new Map(withComputed(template, figures).map(({ code, value }) => [code, value]));
  for (const [row, { code, value }] of figures.entries()) {
    const label = labels.get(code);
    const reckoned = kept.get(code);
    if (label === undefined || (reckoned !== undefined && sameDecimal(reckoned, value))) continue;
    const facts = { code, label, value, ...(reckoned === undefined ? {} : { reckoned }) };
    return no('figure-computed', { at: `/figures/${row}/value`, facts });
  }
  for (const [row, { code }] of missing.entries()) {
    const label = labels.get(code);
    if (label !== undefined) return no('figure-computed', { at: `/missing/${row}/code`, facts: { code, label } });
  }
  return null;
}
