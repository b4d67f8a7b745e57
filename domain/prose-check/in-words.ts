import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { wordsOf } from '#domain/prose-check/names.ts';
import { type Said, type Verdict, shifted } from '#domain/prose-check/said.ts';

/** So many words of what is counted may stand between a number and its bracket. */
const farthest = 4;

/** "1.079 (một nghìn không trăm bảy mươi chín) mô hình": the words in the brackets say the same number, or one of the two is wrong. */
export function wordsBeside(said: readonly Said[]): readonly Verdict[] {
  return said.flatMap((one, at): readonly Verdict[] => {
    const digits = said[at - 1];
    if (digits !== undefined && isOfWords(digits, one)) return digitsBeside(digits, one);
    if (digits === undefined || !one.numeral.inWords || !isOfWhole(digits, one)) return [];
    const { kind, zeros, other } = digits.numeral;
    if (digits.numeral.inWords || (kind !== 'count' && kind !== 'ambiguous')) return [];
    const values = [digits.value, ...(kind === 'ambiguous' && other !== null ? [other] : [])];
    const [first = '', ...others] = values.map((value) => shifted(value, zeros));
    const same = [first, ...others].some((value) => sameDecimal(value, one.value));
    const facts = { stated: one.value, before: first };
    return same
      ? [{ of: one, outcome: 'right', rule: 'same-twice', facts }]
      : [{ of: one, outcome: 'doubtful', rule: 'same-twice', expected: first, facts }];
  });
}

/** "Ba mươi tám (38) cuộc". */
function isOfWords(words: Said, { numeral, section: { text, code }, from, to }: Said): boolean {
  const counted = numeral.kind === 'count' || numeral.kind === 'ambiguous';
  const bracketed = /^\s*\(\s*$/.test(text.slice(words.to, from)) && /^\s*\)/.test(text.slice(to, to + 8));
  return words.numeral.inWords && !numeral.inWords && counted && words.section.code === code && bracketed;
}

function digitsBeside(words: Said, one: Said): readonly Verdict[] {
  const same = sameDecimal(words.value, shifted(one.value, one.numeral.zeros));
  const facts = { stated: one.value, before: words.value };
  return same
    ? [{ of: one, outcome: 'right', rule: 'same-twice', facts }]
    : [{ of: one, outcome: 'doubtful', rule: 'same-twice', expected: words.value, facts }];
}

/** The brackets hold the number in words and nothing else but what was counted before them. */
function isOfWhole(digits: Said, { section: { text, code }, from, to }: Said): boolean {
  const between = text.slice(digits.to, from);
  const close = text.slice(to, to + 80).split(')', 2);
  if (digits.section.code !== code || between.length > 80 || close.length < 2) return false;
  const opened = /^([\p{L}\p{M}\s]*)\(\s*$/u.exec(between);
  const counted = wordsOf(opened?.[1] ?? '');
  const behind = wordsOf(close[0] ?? '');
  const isSame = behind.length === 0 || behind.join(' ') === counted.join(' ');
  return opened !== null && counted.length <= farthest && isSame && !/[^\p{L}\p{M}\s]/u.test(close[0] ?? '');
}
