import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { monthsAfter, notCounted, periodAt } from '#domain/vietnamese/prose/not-counted.ts';
import { measureAfter, smallerBehind } from '#domain/vietnamese/prose/measured.ts';
import { numberInWords } from '#domain/vietnamese/prose/number-words.ts';
import type { NotCounted } from '#domain/vietnamese/prose/set-apart.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { about, among, above, below, outOf, percentWords, sum, times } from '#domain/vietnamese/prose/words.ts';

/** "hơn 1.000" is above what it says, "gần 1.100" below, "khoảng 1.000" about it. */
export type Approximation = 'above' | 'below' | 'about';

export type NumeralKind =
  | 'count'
  | 'percent'
  /** "điểm phần trăm": what a share changed by. */
  | 'points'
  | 'ratio'
  /** Two readings ("1,079", "1.5"): `value` is the one by the rule. Without another it is one by English marks only ("1,079.25"). */
  | 'ambiguous'
  | 'reference';

/** A number of a text that may be a figure. Values are exact decimals. */
export interface Numeral {
  readonly kind: NumeralKind;
  /** Its tokens, the second not included; a qualifier before it is none of them. */
  readonly first: number;
  readonly next: number;
  readonly value: string;
  /** The denominator of a ratio, the other reading of an ambiguous one, the code of a reference. */
  readonly other: string | null;
  /** Digits after the mark, as printed. */
  readonly decimals: number;
  /** "1,2 triệu": zeros of the word behind it; the value is without them. */
  readonly zeros: number;
  readonly approximate: Approximation | null;
  readonly inWords: boolean;
}

export type Reading =
  | { readonly kind: 'numeral'; readonly numeral: Numeral }
  /** It is perhaps a figure, perhaps the number of a document, a place or a list: nothing is held against it. */
  | { readonly kind: 'unsure'; readonly numeral: Numeral }
  | { readonly kind: 'other'; readonly at: number; readonly what: NotCounted };

/**
 * Every number of the text, in order, with what is none set apart. Each token is looked at a bounded number of times. `counted` is what
 * the table counts in, `named` what ends the name of something that it counts.
 */
export function readingsOf(
  tokens: readonly Token[],
  counted: ReadonlySet<string>,
  named: ReadonlySet<string> = new Set(),
): readonly Reading[] {
  const readings: Reading[] = [];
  let [at, depth] = [0, 0];
  while (at < tokens.length) {
    const token = tokens[at];
    const known = { counted, named, open: depth > 0 };
    const period = periodAt(tokens, at, counted);
    const other = period ?? (token?.kind === 'number' ? notCounted(tokens, at, known) : null);
    const numeral = other === null || other.unsure === true ? numeralAt(tokens, at, counted) : null;
    if (numeral !== null) readings.push({ kind: other === null ? 'numeral' : 'unsure', numeral });
    else if (other !== null) readings.push({ kind: 'other', at, what: other });
    let next = numeral?.next ?? other?.to ?? at + 1;
    for (const what of period?.period?.kind === 'month' ? monthsAfter(tokens, next) : []) {
      readings.push({ kind: 'other', at: what.to - 1, what });
      next = what.to;
    }
    for (; at < next; at += 1) depth = depthAfter(tokens[at], depth);
  }
  return readings;
}

function depthAfter(token: Token | undefined, depth: number): number {
  if (token?.kind === 'line') return 0;
  if (isSign(token, '(')) return depth + 1;
  return isSign(token, ')') ? Math.max(0, depth - 1) : depth;
}

function numeralAt(tokens: readonly Token[], at: number, counted: ReadonlySet<string>): Numeral | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const approximate = qualifierBefore(tokens, at);
  const plain = { first: at, decimals: 0, zeros: 0, approximate, inWords: false };
  switch (token.kind) {
    case 'reference':
      return { ...plain, kind: 'reference', next: at + 1, value: '', other: token.text };
    case 'number':
      return digitsAt(tokens, at, plain);
    case 'word': {
      const words = tokens.slice(at, at + 12).map(({ kind, text }) => (kind === 'word' ? text : null));
      const said = numberInWords(words);
      if (said === null) return null;
      const next = at + said.length;
      // "Hai phần ba" is a share, and neither of the two is counted.
      if (isPart(tokens, at - 1) || isPart(tokens, next)) return null;
      // "Trong ba năm" is as long as "trong 3 năm".
      const after = tokens[next]?.text ?? '';
      if (times.has(after) && !counted.has(after)) return null;
      return { ...plain, kind: 'count', next, value: String(said.value), other: null, inWords: true };
    }
    case 'sign':
    case 'line':
      return null;
  }
}

type Plain = Pick<Numeral, 'first' | 'decimals' | 'zeros' | 'approximate' | 'inWords'>;

function digitsAt(tokens: readonly Token[], at: number, plain: Plain): Numeral | null {
  const [text, next] = grouped(tokens, at);
  if (isSign(tokens[next], '/') && tokens[next + 1]?.kind === 'number') {
    const [below, end] = grouped(tokens, next + 1);
    const ratio = parseNumber(`${text}/${below}`);
    if (ratio.kind === 'ratio')
      return { ...plain, kind: 'ratio', next: end, value: ratio.numerator, other: ratio.denominator };
  }
  const ofTotal = doneOf(tokens, text, next);
  if (ofTotal !== null) return { ...plain, ...ofTotal, kind: 'ratio' };
  const parsed = parseNumber(slipped(text));
  const measure = measureAfter(tokens, next);
  if (parsed.kind === 'ambiguous') {
    const [value, other] = parsed.readings;
    // A share is never grouped by thousands: only one reading is left.
    if (measure.kind !== 'count' && /^\d+,\d{3}$/.test(text))
      return { ...plain, ...measure, value, other: null, decimals: 3 };
    return { ...plain, ...measure, kind: 'ambiguous', value, other };
  }
  if (parsed.kind !== 'number') {
    const english = readEnglish(text);
    return english === null ? null : { ...plain, ...measure, kind: 'ambiguous', value: english, other: null };
  }
  const both = parsed.decimals === 0 ? smallerBehind(tokens, parsed.value, measure) : null;
  if (both !== null) return { ...plain, ...both, other: null };
  return { ...plain, ...measure, value: parsed.value, other: null, decimals: parsed.decimals };
}

/** "664 trên 665", "1.178 trên tổng số 1.240": done of total. More than that, or in percent, is something else. */
function doneOf(tokens: readonly Token[], text: string, at: number): Pick<Numeral, 'next' | 'value' | 'other'> | null {
  const words = [0, 1, 2].map((offset) => tokens[at + offset]?.text ?? '');
  const whole = words[1] === sum[0] && words[2] === sum[1];
  if (!(words[0] === outOf || (whole && words[0] === among))) return null;
  const below = at + (whole ? 3 : 1);
  if (tokens[below]?.kind !== 'number') return null;
  const [all, next] = grouped(tokens, below);
  const ratio = parseNumber(`${text}/${all}`);
  const measure = measureAfter(tokens, next);
  if (ratio.kind !== 'ratio' || measure.kind !== 'count' || measure.zeros > 0) return null;
  return Number(ratio.numerator) > Number(ratio.denominator)
    ? null
    : { next, value: ratio.numerator, other: ratio.denominator };
}

/** "0.079,5": no number as it is written, but a slip of the first digit of one; left unread nobody would be told of it. */
function slipped(text: string): string {
  return /^0\d{0,2}(?:\.\d{3})+,\d+$|^0\d{0,2}(?:\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', '') : text;
}

/** "1 079": a blank groups as a point does. */
function grouped(tokens: readonly Token[], at: number): readonly [text: string, next: number] {
  let text = tokens[at]?.text ?? '';
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(text)) return [text, next];
  for (let token = tokens[next]; token?.kind === 'number' && !token.glued; token = tokens[next]) {
    if (!/^\d{3}(?:,\d+)?$/.test(token.text) || text.length > 14) break;
    [text, next] = [`${text} ${token.text}`, next + 1];
  }
  return [text, next];
}

/** "nhiều hơn 5", "ước đạt khoảng 1.000": the word right before it, or one before that. */
function qualifierBefore(tokens: readonly Token[], at: number): Approximation | null {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return null;
  // "1.014 trên 1.160" is done of total.
  if (above.has(before.text)) return tokens[at - 2]?.kind === 'number' ? null : 'above';
  if (below.has(before.text)) return 'below';
  return about.has(before.text) ? 'about' : null;
}

/** "Phần", but of "phần trăm". */
function isPart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === percentWords[0] && tokens[at + 1]?.text !== percentWords[1];
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}
