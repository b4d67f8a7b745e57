import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { typedAs } from '#domain/words/numbers.ts';

/** How what is no number by our marks is written if it is meant as one by English marks; nothing: it is no number by those either. */
export function meantBy(text: string): { readonly meant?: string } {
  const value = readEnglish(text);
  return value === null || value.startsWith('-') ? {} : { meant: typedAs(value) };
}
