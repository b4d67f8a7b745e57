import type { FigureValue, ReportFigure } from '#domain/consolidated-report/figures.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { OutsideIndex } from '#domain/outside-index/outside-index.ts';
import { indexRef, isIndexRef } from '#domain/outside-index/reference.ts';
import { indexMeasureLabels } from '#domain/words/labels.ts';
import { indexLabel, indexSource } from '#domain/words/outside-index.ts';

/** As a consolidated report may quote them beside its totals, each with its source. Papers are Vietnamese. */
export function outsideFigures(
  indices: readonly OutsideIndex[],
  host: UnitId,
  nameOf: (unit: UnitId) => string,
): readonly ReportFigure[] {
  return indices.map((index) => {
    const { code, unit, states, measure } = index;
    const place = unit === host ? null : nameOf(unit);
    return {
      ...{ ref: indexRef(index, host), code, setting: null, label: indexLabel(index, place) },
      ...{ unit: indexMeasureLabels[measure], value: states, source: indexSource(index, place) },
    };
  });
}

/** What a sealed text quotes and has been put right since: its paper stays as it is, and its readers are told. */
export interface CorrectedIndex {
  readonly ref: string;
  readonly sealed: string;
  /** Null, with its difference: it was withdrawn, and nothing stands in its place. */
  readonly corrected: string | null;
  readonly difference: string | null;
}

/** What the sealed text said of them, source and all; one that was withdrawn since keeps its place in it. */
export function asSealed(sealed: readonly FigureValue[], now: readonly ReportFigure[]): readonly ReportFigure[] {
  const said = new Map(sealed.filter(({ ref }) => isIndexRef(ref)).map((one) => [one.ref, one]));
  const here = new Set(now.map(({ ref }) => ref));
  return [
    ...now.map((figure) => ({ ...figure, ...said.get(figure.ref) })),
    ...[...said.values()]
      .filter(({ ref }) => !here.has(ref))
      .map((one) => ({ ...one, code: one.ref, setting: null, label: one.source ?? one.ref, unit: '' })),
  ];
}

export function correctedIndices(
  sealed: readonly FigureValue[],
  now: readonly ReportFigure[],
): readonly CorrectedIndex[] {
  const values = new Map(now.map(({ ref, value }) => [ref, value]));
  return sealed.flatMap(({ ref, value }): readonly CorrectedIndex[] => {
    if (!isIndexRef(ref)) return [];
    const corrected = values.get(ref);
    if (corrected === undefined) return [{ ref, sealed: value, corrected: null, difference: null }];
    if (corrected === value) return [];
    return [{ ref, sealed: value, corrected, difference: sumOf([corrected, `-${value}`]) ?? corrected }];
  });
}
