import type { Language } from '#domain/words/language.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { missingText, noFigureWords } from '#domain/words/missing.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** "Số mô hình: từ 5 thành 14"; what had not been given has nothing it comes from, and what is none has no number. */
export function correctedNumber(
  label: string,
  old: string | null,
  value: string | null,
  missing?: SaidMissing,
): string {
  const from = old === null ? 'chưa báo cáo, nay' : `từ ${formatNumber(old)}`;
  if (value === null)
    return `${label}: ${from} thành "${missing === undefined ? noFigureWords : missingText(missing)}"`;
  return `${label}: ${from} ${old === null ? 'là' : 'thành'} ${formatNumber(value)}`;
}

/** A letter names the first of them; the rest stand where it leads. */
const named = 8;

export function listedNumbers(said: readonly string[]): string {
  const rest = said.length - named;
  return rest <= 0 ? said.join('; ') : `${said.slice(0, named).join('; ')}; và ${rest} số khác`;
}

/** Beside a figure as it counts now: what stood there before a note put it right. */
export function correctedFrom(sealed: string | null, shown: (value: string) => string, language: Language): string {
  if (language === 'en') return sealed === null ? 'corrected: none was given' : `corrected from ${shown(sealed)}`;
  return sealed === null ? 'đã đính chính, trước đó chưa báo cáo' : `đã đính chính từ ${shown(sealed)}`;
}
