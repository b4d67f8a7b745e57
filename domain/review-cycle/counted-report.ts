import { sameDecimal } from '#domain/consolidation/decimal.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { withComputed } from '#domain/review-cycle/computed-figures.ts';
import type { Figure, Report } from '#domain/review-cycle/report.ts';
import type { VarianceChange } from '#domain/review-cycle/variance.ts';

/** A figure of an earlier period as it counts now. */
export interface CountedFigure extends Figure {
  /** As it was approved, where an accepted note has moved it since; null: there was none. Left out: it counts as approved. */
  readonly sealed?: string | null;
}

export interface CountedReport extends Omit<Report, 'figures'> {
  readonly figures: readonly CountedFigure[];
}

/**
 * A report with what accepted notes made of it, the later over the earlier; what is computed is reckoned anew. Whoever looks back at a unit's
 * figures looks at these: a figure put right a year ago would otherwise be held against the unit every year after.
 */
export function countedReport(
  report: Report,
  changes: readonly Pick<VarianceChange, 'code' | 'value'>[],
  indicators: readonly Indicator[],
): CountedReport {
  if (changes.length === 0) return report;
  const sealed = new Map(report.figures.map(({ code, value }) => [code, value]));
  const now = new Map(changes.map(({ code, value }) => [code, value]));
  const stated = [
    ...report.figures.map((figure) => moved(figure, now.get(figure.code))),
    ...[...now].flatMap(([code, value]) => (sealed.has(code) ? [] : [{ code, value, asOf: null, asStated: null }])),
  ];
  const figures = withComputed({ indicators }, stated).map((figure): CountedFigure => {
    const before = sealed.get(figure.code) ?? null;
    const same = before !== null && (before === figure.value || sameDecimal(before, figure.value));
    return same ? figure : { ...figure, sealed: before };
  });
  const { missing, ...rest } = report;
  const still = (missing ?? []).filter(({ code }) => !now.has(code));
  return { ...rest, figures, ...(still.length === 0 ? {} : { missing: still }) };
}

function moved(figure: Figure, value: string | undefined): Figure {
  return value === undefined ? figure : { ...figure, value, asStated: null };
}
