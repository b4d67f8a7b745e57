import type { InspectionRemark } from '#domain/checks/at-inspection.ts';
import { formatNumber } from '#domain/words/numbers.ts';

export function englishInspectionRemark(
  { value, regular, difference, period }: InspectionRemark,
  percent: boolean,
): string {
  const [sign, points] = percent ? ['%', ' percentage points'] : ['', ''];
  const way = difference.startsWith('-') ? 'less' : 'more';
  const both = `${formatNumber(value)}${sign} at the inspection, ${formatNumber(regular)}${sign} in the regular report (${period})`;
  return `Unlike the regular report: ${both}; ${formatNumber(difference.replace('-', ''))}${points} ${way}.`;
}
