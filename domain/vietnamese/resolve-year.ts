import { addMonths } from '#domain/deadlines/civil-months.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { dateOf, type DayMonth } from '#domain/vietnamese/parse-date.ts';

/** What is known of the review whose conference fell on that day. */
export interface ReviewedPeriod {
  readonly kind: 'interim' | 'final' | 'inspection';
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Last day of the data; null when nobody has set one. */
  readonly cutOff: CivilDate | null;
}

export const yearReasons = [
  'not-before-cut-off',
  'not-before-period',
  'within-a-year',
  'not-after-publication',
] as const;

export interface YearReason {
  readonly code: (typeof yearReasons)[number];
  readonly date: CivilDate;
}

export type ResolvedYear =
  | { readonly ok: true; readonly date: CivilDate; readonly reasons: readonly YearReason[] }
  | { readonly ok: false; readonly reason: 'no-such-day-in-a-year' | 'only-after-publication' };

/**
 * K13: the year a text leaves out. A final review is held when its data are closed, any other not before its period
 * begins; both within a year of that. The reasons go with the date: an inferred year is never shown as stated.
 */
export function resolveYear(stated: DayMonth, review: ReviewedPeriod, publishedOn: CivilDate | null): ResolvedYear {
  const earliest = earliestHeld(review);
  const first = Number(earliest.date.slice(0, 4));
  const latest = addMonths(earliest.date, 12);
  const held = [first, first + 1]
    .map((year) => dateOf(year, stated))
    .find((date) => date !== null && earliest.date <= date && date <= latest);
  if (held === undefined || held === null) return { ok: false, reason: 'no-such-day-in-a-year' };
  const reasons: YearReason[] = [earliest, { code: 'within-a-year', date: latest }];
  if (publishedOn === null) return { ok: true, date: held, reasons };
  if (publishedOn < held) return { ok: false, reason: 'only-after-publication' };
  return { ok: true, date: held, reasons: [...reasons, { code: 'not-after-publication', date: publishedOn }] };
}

/** The first day on which the review's conference can have been held. */
export function earliestHeld(review: ReviewedPeriod): YearReason {
  if (review.kind === 'final' && review.cutOff !== null) return { code: 'not-before-cut-off', date: review.cutOff };
  return { code: 'not-before-period', date: review.from };
}
