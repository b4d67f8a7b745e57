import type { ReviewKind } from '#domain/review-cycle/plan.ts';

/** As it follows the word "báo cáo": "báo cáo sơ kết 6 tháng đầu năm 2020", "báo cáo đột xuất tình hình sau mưa lũ". */
const afterReport: Record<ReviewKind, string> = {
  interim: 'sơ kết',
  final: 'tổng kết',
  thematic: 'chuyên đề',
  adHoc: 'đột xuất',
  inspection: 'phục vụ kiểm tra',
};

interface Named {
  readonly reviewKind: ReviewKind;
  readonly period: { readonly label: string };
}

export function cycleName({ reviewKind, period }: Named): string {
  return `${afterReport[reviewKind]} ${period.label}`;
}
