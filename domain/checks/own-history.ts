import { compareDecimals, differenceOf, fromUnits, scaleOf, unitsOf } from '#domain/consolidation/decimal.ts';

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

/** What a figure has to lie between, both ends included, for its rule to be silent: known before there is a figure. */
export type UsualRange = { readonly from: string; readonly to: string } & (
  | { readonly rule: 'K15'; readonly median: string; readonly spread: string; readonly periods: number }
  | { readonly rule: 'K16'; readonly last: string; readonly period: string }
);

/** Fewer say nothing of what is usual. */
export const fewestPeriods = 3;

/** 3 × 1.4826, in ten-thousandths: three standard deviations where figures spread evenly. */
const far = 44_478n;
const whole = 10_000n;
/** Of its ten-thousandths, and of two half-ways between two figures. */
const finer = 6;

/** A handful is nothing to speak of, however large a part of the figure it is. */
const handful = 5n;

/**
 * K15 and K16, rules of our own: no text says when a figure is unusual (docs/domain.md#checks). `earlier` are the unit's own figures
 * of periods of the same length, the latest first.
 */
export function againstOwnHistory(value: string, earlier: readonly PastFigure[]): readonly HistoryRemark[] {
  return usualRanges(earlier).flatMap((range): readonly HistoryRemark[] => {
    if (compareDecimals(value, range.from) !== -1 && compareDecimals(value, range.to) !== 1) return [];
    if (range.rule === 'K15') {
      const { rule, median, spread, periods } = range;
      return [{ rule, value, median, spread, periods }];
    }
    const { rule, last, period } = range;
    return [{ rule, value, last, difference: differenceOf(value, last) ?? value, period }];
  });
}

/** The same before there is a figure: each rule that has enough to go by. */
export function usualRanges(earlier: readonly PastFigure[]): readonly UsualRange[] {
  const scale = Math.max(0, ...earlier.map((past) => scaleOf(past.value))) + finer;
  // What was a text then and is a number now is no history of it.
  const past = earlier.flatMap((each) => {
    const units = unitsOf(each.value, scale);
    return units === null ? [] : [{ units, period: each.period }];
  });
  const [last] = past;
  if (last === undefined) return [];
  const units = past.map((each) => each.units);
  return [...usual(units, scale), sudden(last.units, scale, last.period)];
}

/** Where every rule is silent, for who has one line for it. Null: none has enough to go by, or there is no such place. */
export function quietRange(
  ranges: readonly Pick<UsualRange, 'from' | 'to'>[],
): { readonly from: string; readonly to: string } | null {
  const [first, ...others] = ranges;
  if (first === undefined) return null;
  let { from, to } = first;
  for (const range of others) {
    if (compareDecimals(range.from, from) === 1) from = range.from;
    if (compareDecimals(range.to, to) === -1) to = range.to;
  }
  // No figure is negative: where a range begins below zero it begins there.
  if (compareDecimals(from, '0') === -1) from = '0';
  return compareDecimals(from, to) === 1 ? null : { from, to };
}

/** Far from the median by the usual distance from it, and by a tenth of it: of figures that hardly ever move every move is far. */
function usual(past: readonly bigint[], scale: number): readonly UsualRange[] {
  if (past.length < fewestPeriods) return [];
  const median = middle(past);
  const spread = middle(past.map((each) => distance(each, median)));
  const off = greatest([(far * spread) / whole, distance(median, 0n) / 10n, few(scale)]);
  const said = { median: fromUnits(median, scale), spread: fromUnits(spread, scale), periods: past.length };
  return [{ rule: 'K15', ...said, ...around(median, off, scale) }];
}

/** By more than half of what it was the period before. */
function sudden(last: bigint, scale: number, period: string): UsualRange {
  const off = greatest([distance(last, 0n) / 2n, few(scale)]);
  return { rule: 'K16', last: fromUnits(last, scale), period, ...around(last, off, scale) };
}

function around(middleOf: bigint, off: bigint, scale: number): { readonly from: string; readonly to: string } {
  return { from: fromUnits(middleOf - off, scale), to: fromUnits(middleOf + off, scale) };
}

function few(scale: number): bigint {
  return handful * 10n ** BigInt(scale);
}

function greatest(values: readonly bigint[]): bigint {
  return values.reduce((most, each) => (each > most ? each : most), 0n);
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
