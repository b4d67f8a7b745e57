import type { ReturnReason } from '#domain/review-cycle/report.ts';
import { englishFiles, englishParagraph, englishReturnKinds } from '#domain/words/english/labels.ts';
import type { Language } from '#domain/words/language.ts';
import { returnKindLabels } from '#domain/words/labels.ts';

/** "Số mô hình: sai tổng". Files are one place that the outline does not name; a reason without a place speaks of the whole report. */
export function placedReason(stated: ReturnReason, language: Language = 'vi'): string {
  const { path, place, paragraph } = stated;
  const files = language === 'en' ? englishFiles : 'Tệp kèm theo';
  const called = place ?? (path === '/files' ? files : null);
  const said = saidReason(stated, language);
  if (called === null) return said;
  return paragraph?.begins === undefined
    ? `${called}: ${said}`
    : `${called}, ${language === 'en' ? englishParagraph : 'đoạn'} "${paragraph.begins}": ${said}`;
}

/**
 * What is wrong, in the language it is read in. Stored are words, those of the list before the remark: letters and papers show them as
 * they were. The remark is the reviewer's own and stays; so does what begins with words that the list no longer has.
 */
export function saidReason({ reason, kind }: Pick<ReturnReason, 'reason' | 'kind'>, language: Language): string {
  if (language === 'vi' || kind === undefined || kind === 'other') return reason;
  const listed = returnKindLabels[kind];
  if (reason === listed) return englishReturnKinds[kind];
  return reason.startsWith(`${listed}: `) ? englishReturnKinds[kind] + reason.slice(listed.length) : reason;
}
