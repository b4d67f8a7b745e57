/**
 * Signs that are there and not seen: of no width, or turning the direction of what follows. Two names that look alike would be two,
 * and a line could read otherwise than it is. A joiner stays where it makes one picture of two.
 */
const hidden = new RegExp(
  [
    '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F]',
    '[\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
    '[\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}]',
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\uFE0F?)\\u200D',
    '\\u200D(?!\\p{Extended_Pictographic})',
  ].join('|'),
  'gu',
);

/** Control signs other than tabs and ends of lines (of Word's Shift+Enter, too): no text of a person has them. */
const control = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/;

export function withoutHidden(text: string): string {
  return text.replace(hidden, '');
}

export function hasControl(text: string): boolean {
  return control.test(text);
}

/** A name, a title, an address, a number: one line, blanks as one types them. */
export function inOneLine(text: string): string {
  return withoutHidden(text).replace(/\s+/gu, ' ').trim();
}

/** However a line ends: on any system, of Word's Shift+Enter (U+000B), of a page or a paragraph. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Every end of a line as one sign, so that no program drops it and glues two words. */
export function lineEnds(text: string): string {
  return text.replace(lineEnd, '\n');
}

/** The lines of a text that say something. */
export function linesIn(text: string): readonly string[] {
  return lineEnds(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
