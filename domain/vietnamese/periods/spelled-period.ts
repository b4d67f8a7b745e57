import { dayOf, lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** A period as a text spells it; null year: the words around say which ("quý II", "6 tháng đầu năm"). */
export type SpelledPeriod =
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'halfYear'; readonly year: number | null; readonly half: 1 | 2 }
  /** "9 tháng đầu năm 2020"; of six the half-year. */
  | { readonly kind: 'firstMonths'; readonly year: number | null; readonly months: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** "Nhiệm kỳ 2015–2020": the year it is called after first was mostly the last one's. */
  | { readonly kind: 'term'; readonly first: number; readonly last: number };

export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export function yearOf(period: SpelledPeriod): number | null {
  switch (period.kind) {
    case 'month':
    case 'quarter':
    case 'halfYear':
    case 'firstMonths':
    case 'year':
      return period.year;
    case 'years':
    case 'term':
      return period.last;
    default:
      return unreachable(period);
  }
}

/** The days it names; null where neither it nor its surroundings say of which year. */
export function spanOf(period: SpelledPeriod, around: number | null): Span | null {
  const of = (year: number | null, first: number, last: number): Span | null => {
    const known = year ?? around;
    return known === null ? null : { from: dayOf(known, first, 1), to: lastDayOfMonth(known, last) };
  };
  switch (period.kind) {
    case 'month':
      return of(period.year, period.month, period.month);
    case 'quarter':
      return of(period.year, period.quarter * 3 - 2, period.quarter * 3);
    case 'halfYear':
      return period.half === 1 ? of(period.year, 1, 6) : of(period.year, 7, 12);
    case 'firstMonths':
      return of(period.year, 1, period.months);
    case 'year':
      return of(period.year, 1, 12);
    case 'years':
    case 'term':
      return { from: dayOf(period.first, 1, 1), to: lastDayOfMonth(period.last, 12) };
    default:
      return unreachable(period);
  }
}
