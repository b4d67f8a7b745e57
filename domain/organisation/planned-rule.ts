import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DateRange, ReportingPeriod, ReviewKind } from '#domain/review-cycle/plan.ts';

export const reviewSpans = ['halfYear', 'year', 'stage', 'term', 'own'] as const;
export type ReviewSpan = (typeof reviewSpans)[number];

interface Always {
  /** Days before the end of data on which the next cycle is proposed. */
  readonly leadDays: number;
  /** The last year a period may end in; null: it goes on. */
  readonly until: number | null;
}

/** A review that a committee means to hold, and when it comes again. */
export type PlannedRule =
  /** `since`: the first year that is reviewed so; null: it always was. */
  | (Always & { readonly span: 'halfYear' | 'year'; readonly since: number | null })
  /** Giai đoạn, nhiệm kỳ: so many years, the first of which end in `endsIn`; the next follow upon them. */
  | (Always & { readonly span: 'stage' | 'term'; readonly years: number; readonly endsIn: number })
  /** By the committee's own rule: the first period's days, which are those of its data, and after how many months the next. */
  | (Always & {
      readonly span: 'own';
      readonly name: string;
      readonly reviewKind: ReviewKind;
      readonly from: CivilDate;
      readonly to: CivilDate;
      /** Null: held once. */
      readonly everyMonths: number | null;
    });

/** A cycle that the plan calls for. `key` is unique within the committee: `h1-2026`, `y-2026`, `2021-2025`. */
export interface PlannedReview {
  readonly key: string;
  readonly span: ReviewSpan;
  readonly reviewKind: ReviewKind;
  readonly period: ReportingPeriod;
  readonly dataWindow: DateRange;
  readonly cutOff: CivilDate;
  readonly proposeOn: CivilDate;
}
