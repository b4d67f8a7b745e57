import { withPlainSigns } from '#domain/vietnamese/fold.ts';

/**
 * Whose marks a whole sheet of numbers carries: `1.079,25` or `1,079.25`. `undecided`: no number of it says so; `both`: they contradict
 * each other, and each has to be asked for by itself.
 */
export const conventions = ['vietnamese', 'english', 'undecided', 'both'] as const;
export type Convention = (typeof conventions)[number];

const vietnamese = /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?(?: ?%)?$/;
const english = /^-?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?%)?$/;

/** One program wrote them all, so one number that only one convention can read decides for the others. */
export function conventionOf(texts: readonly string[]): Convention {
  const plain = texts.map(withPlainSigns);
  const onlyVietnamese = plain.some((text) => vietnamese.test(text) && !english.test(text));
  const onlyEnglish = plain.some((text) => english.test(text) && !vietnamese.test(text));
  if (onlyVietnamese && onlyEnglish) return 'both';
  return onlyEnglish ? 'english' : onlyVietnamese ? 'vietnamese' : 'undecided';
}

/** The exact decimal of a number with English marks; null when it is none. */
export function readEnglish(text: string): string | null {
  const plain = withPlainSigns(text);
  if (!english.test(plain)) return null;
  const [whole = '', fraction = ''] = plain.replace(/[,% ]/g, '').split('.');
  const head = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const tail = fraction.replace(/0+$/, '');
  const value = tail === '' ? head : `${head}.${tail}`;
  return value === '-0' ? '0' : value;
}
