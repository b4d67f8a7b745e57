import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { formatDate } from '#domain/words/dates.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** What stands in a cell, before anybody reads a figure or a day into it. */
export type RawCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: its format shows a hundred times as much. */
  | { readonly kind: 'number'; readonly number: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'formula'; readonly formula: string }
  /** A broken formula's result, or yes and no. */
  | { readonly kind: 'other'; readonly shown: string };

export const emptyCell: RawCell = { kind: 'empty' };

/** What a person saw in it. */
export function rawText(cell: RawCell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number': {
      const decimal = decimalOf(cell);
      return decimal === null ? String(cell.number) : `${formatNumber(decimal)}${cell.percent ? '%' : ''}`;
    }
    case 'date':
      return formatDate(cell.date);
    case 'formula':
      return `=${cell.formula}`;
    case 'other':
      return cell.shown;
    default:
      return unreachable(cell);
  }
}

/**
 * The decimal that a spreadsheet shows for a number it keeps in binary: fifteen digits, which is all it promises. 13,75 + 0,1 + 0,2
 * is 14,05 to whoever looks at it, and never 14,049999999999999. Null: greater or finer than any figure of a report.
 */
export function decimalOf({ number, percent }: { readonly number: number; readonly percent: boolean }): string | null {
  if (!Number.isFinite(number)) return null;
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number.toExponential(14));
  if (match === null) return null;
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  const point = 1 + Number(exponent) + (percent ? 2 : 0);
  const digits = `${first}${rest}`;
  if (point > 15 || point < -15) return null;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = (point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/, '');
  const value = fraction === '' ? whole : `${whole}.${fraction}`;
  return /[1-9]/.test(value) ? `${sign}${value}` : '0';
}
