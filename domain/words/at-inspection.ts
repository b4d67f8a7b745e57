import type { InspectionRemark } from '#domain/checks/at-inspection.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { englishInspectionRemark } from '#domain/words/english/at-inspection.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';

type Typed = Pick<Indicator, 'kind' | 'type'>;

/** What was stated at the inspection and what in the regular report, with the numbers of both; two rates differ by points. */
export function inspectionSentence(remark: InspectionRemark, of: Typed, language: Language): string {
  const percent = typeOf(of).is === 'percent';
  if (language === 'en') return englishInspectionRemark(remark, percent);
  const { value, regular, difference, period } = remark;
  const [sign, points] = percent ? ['%', ' điểm %'] : ['', ''];
  const way = difference.startsWith('-') ? 'thấp hơn' : 'cao hơn';
  const both = `khi kiểm tra là ${formatNumber(value)}${sign}, trong báo cáo định kỳ (${period}) là ${formatNumber(regular)}${sign}`;
  return `Khác báo cáo định kỳ: ${both}; ${way} ${formatNumber(difference.replace('-', ''))}${points}.`;
}
