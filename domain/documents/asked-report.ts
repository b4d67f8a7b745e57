import { listed } from '#domain/documents/letter-head.ts';
import { isAskedFor, type ReviewKind } from '#domain/review-cycle/plan.ts';
import { cycleName } from '#domain/words/cycle-name.ts';

export interface AskedReport {
  readonly reviewKind: ReviewKind;
  /** "6 tháng đầu năm 2020". */
  readonly period: string;
  /** Names in full: "Quy chế dân chủ ở cơ sở". */
  readonly programmes: readonly string[];
}

/** As it follows the word "báo cáo": what is reviewed, then over which period; what was asked for once is named alone. */
export function askedReport({ reviewKind, period, programmes }: AskedReport): string {
  return isAskedFor(reviewKind)
    ? cycleName({ reviewKind, period: { label: period } })
    : cycleName({ reviewKind, period: { label: `việc thực hiện ${listed(programmes)} ${period}` } });
}
