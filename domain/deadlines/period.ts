import { dayOf, lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** A reporting period with a window of its own in NĐ 09/2019/NĐ-CP art. 12; any other is set by whoever orders the report. */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'halfYear'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number };

/** `2020`, `2020-H1`, `2020-Q3`, `2020-06`. Null for everything else. */
export function parsePeriod(code: string): Period | null {
  const match = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(code);
  if (match === null) return null;
  const [, yearText, half, quarter, month] = match;
  const year = Number(yearText);
  if (half !== undefined) return { kind: 'halfYear', year, half: half === '1' ? 1 : 2 };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: quarterOf(quarter) };
  if (month !== undefined) return { kind: 'month', year, month: Number(month) };
  return { kind: 'year', year };
}

export function periodCode(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'halfYear':
      return `${period.year}-H${period.half}`;
    case 'year':
      return String(period.year);
    default:
      return unreachable(period);
  }
}

/** First and last month of the period, 1 to 12. */
export function monthsOf(period: Period): readonly [first: number, last: number] {
  switch (period.kind) {
    case 'month':
      return [period.month, period.month];
    case 'quarter':
      return [period.quarter * 3 - 2, period.quarter * 3];
    case 'halfYear':
      return period.half === 1 ? [1, 6] : [7, 12];
    case 'year':
      return [1, 12];
    default:
      return unreachable(period);
  }
}

/** The calendar bounds: what the period is called after. The data window is another thing. */
export function calendarBounds(period: Period): { readonly from: CivilDate; readonly to: CivilDate } {
  const [first, last] = monthsOf(period);
  return { from: dayOf(period.year, first, 1), to: lastDayOfMonth(period.year, last) };
}

function quarterOf(digit: string): 1 | 2 | 3 | 4 {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : 4;
}
