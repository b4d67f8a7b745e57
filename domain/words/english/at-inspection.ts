import type { InspectionRemark } from '#domain/checks/at-inspection.ts';
import { englishNumber } from '#domain/words/numbers.ts';

export function englishInspectionRemark({ value, regular, difference, period }: InspectionRemark): string {
  const way = difference.startsWith('-') ? 'less' : 'more';
  const both = `at the inspection ${englishNumber(value)}, in the report of ${period} ${englishNumber(regular)}`;
  return `Unlike the regular report: ${both}, ${englishNumber(difference.replace('-', ''))} ${way}.`;
}
