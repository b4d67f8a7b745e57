const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** oa, oe, uy may carry the tone on either vowel: Hòa and Hoà, ủy and uỷ are one spelling to the reader. */
const movableTone = new RegExp(`(o(?=${tone}?[ae])|u(?=${tone}?y))(${tone})?([aey])(${tone})?`, 'g');

/** What two spellings of one name have in common. For matching only: what is stored and shown stays as it was written. */
export function foldForMatching(text: string): string {
  return withPlainSigns(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(
      movableTone,
      (_all, first: string, before: string | undefined, second: string, after: string | undefined) =>
        [first, second, before ?? after ?? ''].join(''),
    )
    .normalize('NFC');
}

/** Search without diacritics: "dan van kheo" finds "Dân vận khéo". */
export function withoutDiacritics(text: string): string {
  return withPlainSigns(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Its words without marks, capitals and signs. */
export function plainWords(text: string): readonly string[] {
  return (
    withoutDiacritics(text)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** NFC with one kind of quote, dash and blank, and the Vietnamese Đ (U+0110) for the Icelandic Ð (U+00D0). */
export function withPlainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00D0/g, '\u0110')
    .replace(/\u00F0/g, '\u0111')
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
