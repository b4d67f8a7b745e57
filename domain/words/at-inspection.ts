import type { InspectionRemark } from '#domain/checks/at-inspection.ts';
import { englishInspectionRemark } from '#domain/words/english/at-inspection.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** What was stated at the inspection and what in the regular report, with the numbers of both. */
export function inspectionSentence(remark: InspectionRemark, language: Language): string {
  if (language === 'en') return englishInspectionRemark(remark);
  const { value, regular, difference, period } = remark;
  const way = difference.startsWith('-') ? 'ít hơn' : 'nhiều hơn';
  const both = `khi kiểm tra ${formatNumber(value)}, báo cáo ${period} ${formatNumber(regular)}`;
  return `Khác báo cáo định kỳ: ${both}, ${way} ${formatNumber(difference.replace('-', ''))}.`;
}
