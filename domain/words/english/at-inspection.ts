import type { InspectionRemark } from '#domain/checks/at-inspection.ts';
import { englishNumber } from '#domain/words/numbers.ts';

export function englishInspectionRemark(
  { value, regular, difference, period }: InspectionRemark,
  percent: boolean,
): string {
  const [sign, points] = percent ? ['%', ' percentage points'] : ['', ''];
  const way = difference.startsWith('-') ? 'less' : 'more';
  const both = `${englishNumber(value)}${sign} at the inspection, ${englishNumber(regular)}${sign} in the regular report (${period})`;
  return `Unlike the regular report: ${both}; ${englishNumber(difference.replace('-', ''))}${points} ${way}.`;
}
