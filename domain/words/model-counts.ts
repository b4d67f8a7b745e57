import type { ModelsApart } from '#domain/checks/against-models.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { SaidCount } from '#domain/model-register/count-models.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';
import { englishApart, englishModelCount } from '#domain/words/english/model-counts.ts';
import { shortDate } from '#domain/words/dates.ts';
import type { Language } from '#domain/words/language.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** "31 mô hình đang duy trì đến hết ngày 14/6/2020, lĩnh vực Phát triển kinh tế". */
export function modelCountWords(said: SaidCount, language: Language): string {
  if (language === 'en') return englishModelCount(said);
  const { what, kind, field, count, days } = said;
  const noun = kind === null ? 'mô hình, điển hình' : kind === 'model' ? 'mô hình' : 'điển hình';
  const within = `từ ${shortDate(days.from)} đến ${shortDate(days.to)}`;
  const of = field === null ? '' : `, lĩnh vực ${field}`;
  const all = `${formatNumber(String(count))} ${noun}`;
  switch (what) {
    case 'maintained':
      return `${all} đang duy trì đến hết ngày ${shortDate(days.to)}${of}`;
    case 'begun':
      return `${all} bắt đầu ${within}${of}`;
    case 'stopped':
      return `${all} thôi duy trì ${within}${of}`;
    case 'recognised':
      return `${all} được công nhận ${within}${of}`;
    default:
      return unreachable(what);
  }
}

/** What is said of a figure that is not what the register counts. */
export function modelsApartSentence(
  said: SaidCount,
  apart: ModelsApart,
  counting: ModelCounting,
  language: Language,
): string {
  const count = modelCountWords(said, language);
  if (language === 'en') return englishApart(count, apart, counting);
  const way = apart === 'below' ? 'Ít hơn' : 'Nhiều hơn';
  const open = counting === 'checked' ? ' Sổ chưa đủ, nên số báo cáo có thể nhiều hơn sổ, không thể ít hơn.' : '';
  return `${way} sổ mô hình: sổ có ${count}.${open}`;
}
