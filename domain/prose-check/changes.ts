import type { SaidOf } from '#domain/prose-check/period-mark.ts';
import type { ComparedMark } from '#domain/prose-check/periods.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  against,
  ahead,
  becomes,
  beforeANumber,
  behind,
  cameOf,
  changeBy,
  comparedWith,
  down,
  equivalent,
  fold,
  less,
  more,
  shareWords,
  than,
  timesAsMany,
  up,
} from '#domain/vietnamese/prose/words.ts';

/** "Tăng 111 mô hình so với cùng kỳ": by how much something became more or less, and against what. */
export interface Change {
  readonly way: 'up' | 'down';
  /** `unsaid`: nothing is named that it is compared with. */
  readonly against: SaidOf | 'unsaid';
  /** Of several whose figures are known the one that it is. */
  readonly which: string | null;
  /**
   * By how much, by how many times ("1,5 lần") or so many times as much ("gấp 2 lần"), the same once more ("(11,5%)"), what it was, or
   * how much of what it was ("bằng 140% so với cùng kỳ").
   */
  readonly is: 'by' | 'times' | 'fold' | 'again' | 'base' | 'of';
  /** "279 mô hình, tăng …": told of the number right before it. */
  readonly behindComma: boolean;
}

export function changeOf(tokens: readonly Token[], numeral: Numeral, compared: ComparedMark | null): Change | null {
  const { first, next } = numeral;
  const differs = compared === null ? null : differenceTo(tokens, first, compared);
  if (differs !== null) return { way: differs, ...comparedTo(compared), is: 'by', behindComma: false };
  const signed = compared === null ? null : signedWay(tokens, numeral, compared);
  if (signed !== null) return { way: signed, ...comparedTo(compared), is: 'by', behindComma: false };
  if (compared !== null && isShareOfIt(tokens, numeral, compared))
    return { way: 'up', ...comparedTo(compared), is: 'of', behindComma: false };
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.kind === 'word' && changeBy.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || (word.text !== up && word.text !== down && !isFold(tokens, at, next))) return null;
  const following = tokens[next];
  const many = following?.kind === 'word' && following.text === timesAsMany;
  const times = word.text === fold ? 'fold' : 'times';
  return {
    way: word.text === down ? 'down' : 'up',
    ...comparedTo(compared),
    is: many ? times : 'by',
    behindComma: tokens[at - 1]?.text === ',',
  };
}

function comparedTo(compared: ComparedMark | null): Pick<Change, 'against' | 'which'> {
  return { against: compared?.said ?? 'unsaid', which: compared?.which ?? null };
}

/** "Cao hơn 20 cuộc so với quý I", "cao hơn quý I là 20 cuộc", "tăng so với quý I 20 cuộc". */
function differenceTo(tokens: readonly Token[], first: number, compared: ComparedMark): 'up' | 'down' | null {
  const wayAt = (at: number): 'up' | 'down' | null => {
    const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
    if (word === up || word === ahead) return 'up';
    if (word === down || word === behind) return 'down';
    if (word !== than) return null;
    return more.has(before) ? 'up' : less.has(before) ? 'down' : null;
  };
  if (isThan(tokens, first - 1)) return wayAt(first - 1);
  if (compared.next > first) return null;
  for (let at = compared.next; at < first; at += 1)
    if (!beforeANumber.has(tokens[at]?.text ?? '') && tokens[at]?.text !== ':') return null;
  return wayAt(compared.at - 1);
}

/** "nhiều hơn 20": no approximation where it is compared with something. */
export function isThan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === than && (more.has(before) || less.has(before));
}

/** "Vượt 12,5% so với cùng kỳ", "(+12,5% so với cùng kỳ)": its mark, or the word of a share that is ahead. */
function signedWay(
  tokens: readonly Token[],
  { kind, first, next }: Numeral,
  { at }: ComparedMark,
): 'up' | 'down' | null {
  const before = tokens[first - 1];
  if (at !== next || before === undefined) return null;
  if (before.kind === 'word') return before.text === ahead && kind === 'percent' ? 'up' : null;
  // A dash with blanks on either side of it parts two things.
  if (tokens[first]?.glued !== true || tokens[first - 2]?.kind === 'number') return null;
  return before.text === '+' ? 'up' : before.text === '-' ? 'down' : null;
}

/** "Bằng 141,7% so với quý I", "đạt 98% so với cùng kỳ". */
function isShareOfIt(tokens: readonly Token[], { kind, first, next }: Numeral, { at }: ComparedMark): boolean {
  // "Bằng 101,5% cùng kỳ" leaves out "so với".
  const isNear = at >= next - 1 && at <= next + 1;
  return kind === 'percent' && isNear && shareWords.has(tokens[first - 1]?.text ?? '');
}

/** "tăng 111 mô hình (11,5%)", "…, tương ứng 11,5%": the same change said again. */
export function saysItAgain(tokens: readonly Token[], { first, kind }: Numeral): boolean {
  const before = tokens[first - 1];
  if (kind !== 'percent' && kind !== 'count') return false;
  if (before?.kind === 'sign') return before.text === '(';
  return before?.kind === 'word' && equivalent.has(before.text);
}

/** "Gấp 2 lần" says it without "tăng"; "gấp 3 người" counts something else. */
function isFold(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at]?.text === fold && tokens[next]?.text === timesAsMany;
}

/** "so với cùng kỳ (138 mô hình)", "so với 138 mô hình": behind a change what it is reckoned from. `after`: where that change ends. */
export function isBase(tokens: readonly Token[], numerals: readonly Numeral[], index: number, after: number): boolean {
  const [numeral, changed, subject] = [numerals[index], numerals[index - 1], numerals[index - 2]];
  if (numeral === undefined || numeral.kind === 'ratio' || numeral.kind === 'points') return false;
  // "(11,5%)" is mostly the change once more; what a share was stands behind a share.
  if (numeral.kind === 'percent' && changed?.kind !== 'points' && subject?.kind !== 'percent') return false;
  let [compared, open] = [-1, false];
  for (let at = after; at < numeral.first; at += 1) {
    const text = tokens[at]?.text;
    if (text === against[0] && tokens[at + 1]?.text === against[1]) compared = at + 2;
    open = (open || (text === '(' && compared >= 0)) && text !== ')';
  }
  return open || (compared >= 0 && tokens.slice(compared, numeral.first).every(({ text }) => comparedWith.has(text)));
}

/** "từ 200 lên 279": what it was before it became the next number of its sentence. */
export function cameFrom(
  tokens: readonly Token[],
  { first }: Numeral,
  became: Numeral | undefined,
  compared: ComparedMark | null,
): Change | null {
  const way = became === undefined ? undefined : becomes.get(tokens[became.first - 1]?.text ?? '');
  if (tokens[first - 1]?.text !== cameOf || way === undefined) return null;
  return { way, ...comparedTo(compared), is: 'base', behindComma: false };
}
