import type { Operator } from '#domain/formula/formula.ts';
import { read, write } from '#domain/consolidation/decimal.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** Exact: a third stays a third until it is written down. `bottom` is positive. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Null: the text is no decimal. */
export function ratioOf(text: string): Ratio | null {
  const value = read(text);
  return value === null ? null : { top: value.units, bottom: 10n ** BigInt(value.scale) };
}

/** Null: by zero nothing is divided. */
export function reckonTwo(operator: Operator, a: Ratio, b: Ratio): Ratio | null {
  switch (operator) {
    case '+':
      return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
    case '−':
      return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
    case '×':
      return { top: a.top * b.top, bottom: a.bottom * b.bottom };
    case '÷':
      if (b.top === 0n) return null;
      return b.top > 0n
        ? { top: a.top * b.bottom, bottom: a.bottom * b.top }
        : { top: -a.top * b.bottom, bottom: a.bottom * -b.top };
    default:
      return unreachable(operator);
  }
}

export function perHundred({ top, bottom }: Ratio): Ratio {
  return { top, bottom: bottom * 100n };
}

/** Half a last place goes up, of what is below zero down: as spreadsheets round, and as people do. */
export function rounded({ top, bottom }: Ratio, digits: number): string {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(digits);
  const units = (2n * scaled + bottom) / (2n * bottom);
  return write({ units: top < 0n ? -units : units, scale: digits });
}
