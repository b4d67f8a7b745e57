import { fromUnits, scaleOf, unitsOf } from '#domain/consolidation/decimal.ts';

export const historyRules = ['K15', 'K16'] as const;

/** What a unit stated of an earlier period. */
export interface PastFigure {
  readonly period: string;
  readonly value: string;
}

/** What stands out beside the unit's own earlier figures: worth a look, never an error. */
export type HistoryRemark =
  | {
      readonly rule: 'K15';
      readonly value: string;
      readonly median: string;
      /** Median of the distances from the median (MAD). */
      readonly spread: string;
      readonly periods: number;
    }
  | {
      readonly rule: 'K16';
      readonly value: string;
      readonly last: string;
      readonly difference: string;
      readonly period: string;
    };

/** Fewer say nothing of what is usual. */
export const fewestPeriods = 3;

/** 3 × 1.4826, in ten-thousandths: three standard deviations where figures spread evenly. */
const far = 44_478n;
const whole = 10_000n;

/** A handful is nothing to speak of, however large a part of the figure it is. */
const handful = 5n;

/**
 * K15 and K16, rules of our own: no text says when a figure is unusual (docs/domain.md#checks). `earlier` are the unit's own figures
 * of periods of the same length, the latest first.
 */
export function againstOwnHistory(value: string, earlier: readonly PastFigure[]): readonly HistoryRemark[] {
  const scale = Math.max(0, ...[value, ...earlier.map((past) => past.value)].map(scaleOf)) + 1;
  const here = unitsOf(value, scale);
  // What was a text then and is a number now is no history of it.
  const past = earlier.flatMap((each) => {
    const units = unitsOf(each.value, scale);
    return units === null ? [] : [{ units, period: each.period }];
  });
  const [last] = past;
  if (here === null || last === undefined) return [];
  const units = past.map((each) => each.units);
  return [...outlier(here, units, scale), ...sharpChange(here, last.units, scale, last.period)];
}

/** Far from the median by the usual distance from it, and by a tenth of it: of figures that hardly ever move every move is far. */
function outlier(here: bigint, past: readonly bigint[], scale: number): readonly HistoryRemark[] {
  if (past.length < fewestPeriods) return [];
  const median = middle(past);
  const spread = middle(past.map((each) => distance(each, median)));
  const off = distance(here, median);
  const stands = off * whole > far * spread && off * 10n > distance(median, 0n) && isMore(off, scale);
  if (!stands) return [];
  const said = { value: fromUnits(here, scale), median: fromUnits(median, scale), spread: fromUnits(spread, scale) };
  return [{ rule: 'K15', ...said, periods: past.length }];
}

/** By more than half of what it was the period before. */
function sharpChange(here: bigint, last: bigint, scale: number, period: string): readonly HistoryRemark[] {
  const off = distance(here, last);
  if (!isMore(off, scale) || off * 2n <= distance(last, 0n)) return [];
  const said = {
    value: fromUnits(here, scale),
    last: fromUnits(last, scale),
    difference: fromUnits(here - last, scale),
  };
  return [{ rule: 'K16', ...said, period }];
}

/** Than a handful: five are one. */
function isMore(off: bigint, scale: number): boolean {
  return off > handful * 10n ** BigInt(scale);
}

/** Of an even number the half-way between the two in the middle: the scale leaves a digit for it. */
function middle(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const half = Math.floor(sorted.length / 2);
  const [below = 0n, above = 0n] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2n;
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
