import type { Period } from '#domain/deadlines/period.ts';
import { unreachable } from '#domain/kernel/never.ts';

const roman = ['', 'I', 'II', 'III', 'IV'] as const;

/** As offices say it: "6 tháng đầu năm 2020", "quý II năm 2020", "năm 2020". */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case 'halfYear':
      return `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${String(period.year)}`;
    case 'quarter':
      return `quý ${roman[period.quarter]} năm ${String(period.year)}`;
    case 'month':
      return `tháng ${String(period.month)} năm ${String(period.year)}`;
    case 'year':
      return `năm ${String(period.year)}`;
    default:
      return unreachable(period);
  }
}
