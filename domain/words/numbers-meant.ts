import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { typedAs } from '#domain/words/numbers.ts';

/** A number with what stands small behind it, or in brackets where it has no small sign: 40¹, 40^(a). */
const withSmall = /^(.*\d ?%?)(?:[¹²³⁰⁴-⁹ⁿ°]+|\^\([^()]*\))$/u;

/**
 * What is no number by our marks: how it is written if it is meant as one by English marks (`meant`), or without a note's small sign
 * (`alone`). Nothing: it is no number by those either.
 */
export function meantBy(text: string): { readonly meant?: string; readonly alone?: string } {
  const [, before] = withSmall.exec(text.normalize('NFC').trim()) ?? [];
  const number = before === undefined ? null : parseNumber(before);
  if (number?.kind === 'number') return { alone: typedAs(number.value) };
  const value = readEnglish(text);
  return value === null || value.startsWith('-') ? {} : { meant: typedAs(value) };
}
