import { sameValue } from '#domain/consolidation/decimal.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { withComputed } from '#domain/review-cycle/computed-figures.ts';
import type { Figure, MissingFigure, Report, SaidMissing } from '#domain/review-cycle/report.ts';
import type { TurnedOut } from '#domain/review-cycle/variance.ts';

/** A figure of an earlier period as it counts now. */
export interface CountedFigure extends Figure {
  /** As it was approved, where an accepted note has moved it since; null: there was none. Left out: it counts as approved. */
  readonly sealed?: string | null;
}

/** That there is none, as it counts now. */
export interface CountedMissing extends MissingFigure {
  /** As it was approved, where an accepted note said later that there is none. */
  readonly sealed?: string;
}

export interface CountedReport extends Omit<Report, 'figures' | 'missing'> {
  readonly figures: readonly CountedFigure[];
  readonly missing?: readonly CountedMissing[];
}

/**
 * A report with what accepted notes made of it, the later over the earlier; what is computed is reckoned anew. Whoever looks back at a unit's
 * figures looks at these: a figure put right a year ago would otherwise be held against the unit every year after.
 */
export function countedReport(
  report: Report,
  changes: readonly ({ readonly code: string } & TurnedOut)[],
  indicators: readonly Indicator[],
): CountedReport {
  if (changes.length === 0) return report;
  const sealed = new Map(report.figures.map(({ code, value }) => [code, value]));
  const now = new Map(changes.map((change) => [change.code, change]));
  const stated = [
    ...report.figures.flatMap((figure) => moved(figure, now.get(figure.code))),
    ...[...now.values()].flatMap(({ code, value }) =>
      sealed.has(code) || value === null ? [] : [{ code, value, asOf: null, asStated: null }],
    ),
  ];
  const figures = withComputed({ indicators }, stated).map((figure): CountedFigure => {
    const before = sealed.get(figure.code) ?? null;
    const same = before !== null && sameValue(before, figure.value);
    return same ? figure : { ...figure, sealed: before };
  });
  const { missing, ...rest } = report;
  const none = [
    ...(missing ?? []).filter(({ code }) => !now.has(code)),
    ...[...now.values()].flatMap(({ code, missing: said }) =>
      said === undefined ? [] : [noneNow(code, said, sealed)],
    ),
  ];
  return { ...rest, figures, ...(none.length === 0 ? {} : { missing: none }) };
}

function moved(figure: Figure, turned: TurnedOut | undefined): readonly Figure[] {
  if (turned === undefined) return [figure];
  return turned.value === null ? [] : [{ ...figure, value: turned.value, asStated: null }];
}

function noneNow(code: string, said: SaidMissing, sealed: ReadonlyMap<string, string>): CountedMissing {
  const before = sealed.get(code);
  return { code, ...said, ...(before === undefined ? {} : { sealed: before }) };
}
