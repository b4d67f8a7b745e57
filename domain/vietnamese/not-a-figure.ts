import { withPlainSigns } from '#domain/vietnamese/fold.ts';
import { parseDocumentNumber } from '#domain/vietnamese/parse-document-number.ts';

export type NotAFigure = 'romanOrdinal' | 'yearSpan' | 'documentNumber' | 'partOfAName' | 'fileName';

/** What a piece of text with digits is instead of a figure (K9), by its shape alone; null when it may be one. */
export function notAFigure(text: string): NotAFigure | null {
  const plain = withPlainSigns(text);
  if (/^(?=[IVXLCDM])(X{0,3}|XL|L)(IX|IV|V?I{0,3})$/.test(plain)) return 'romanOrdinal';
  if (/^(19|20)\d{2} ?- ?(19|20)\d{2}$/.test(plain)) return 'yearSpan';
  if (parseDocumentNumber(plain).ok) return 'documentNumber';
  if (/\.(jpe?g|png|gif|pdf|docx?|xlsx?)$/i.test(plain)) return 'fileName';
  if (/^\p{L}[\p{L} ]*[- ]?\d+$/u.test(plain) && !/^(hơn|trên|gần|khoảng) /i.test(plain)) return 'partOfAName';
  return null;
}

/** The digits a noted piece of text holds: "42, 35, 182" → 42, 35, 182. Spans of years and ordinals hold no quantity. */
export function digitsWithin(text: string): readonly string[] {
  if (notAFigure(text) === 'yearSpan') return [];
  return withPlainSigns(text).match(/\d[\d.]*/g) ?? [];
}
