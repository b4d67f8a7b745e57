import type { Language } from '#domain/words/language.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { missingText, noFigureWords } from '#domain/words/missing.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** "Số mô hình: từ 5 thành 14"; what had no figure, unsaid or with its reason, has nothing it comes from, and what is none has no number. */
export function correctedNumber(
  label: string,
  old: string | null,
  value: string | null,
  missing?: SaidMissing,
  shown: (value: string) => string = formatNumber,
): string {
  const from = old === null ? 'chưa có số liệu, nay' : `từ ${shown(old)}`;
  if (value === null)
    return `${label}: ${from} thành "${missing === undefined ? noFigureWords : missingText(missing)}"`;
  return `${label}: ${from} ${old === null ? 'là' : 'thành'} ${shown(value)}`;
}

interface Followed {
  readonly indicator: Pick<Indicator, 'label' | 'unit'>;
  readonly was: string | null;
  readonly now: string | null;
  readonly beyond: boolean;
}

/** What follows of a correction without being named in it: "Tỷ lệ (%): từ 40 thành 78,6". */
export function followSentence({ indicator, was, now, beyond }: Followed, language: Language): string {
  const name = `${indicator.label} (${indicator.unit})`;
  const shown = (value: string | null, none: string): string => (value === null ? none : formatNumber(value));
  if (language === 'en') {
    const far = beyond ? ' (outside 0 to 100 %: look again)' : '';
    return `${name}: from ${shown(was, 'none')} to ${shown(now, 'none')}${far}`;
  }
  const far = beyond ? ' (ngoài 0–100 %: xem lại)' : '';
  return `${name}: từ ${shown(was, 'chưa có')} thành ${shown(now, 'không có')}${far}`;
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
  return sealed === null ? 'đã đính chính, trước đó chưa có số liệu' : `đã đính chính từ ${shown(sealed)}`;
}
