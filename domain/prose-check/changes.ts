import type { PeriodMark, SaidOf } from '#domain/prose-check/period-mark.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  against,
  becomes,
  cameOf,
  changeBy,
  comparedWith,
  down,
  equivalent,
  fold,
  timesAsMany,
  up,
} from '#domain/vietnamese/prose/words.ts';

/** "Tăng 111 mô hình so với cùng kỳ": by how much something became more or less, and against what. */
export interface Change {
  readonly way: 'up' | 'down';
  /** `unsaid`: nothing is named that it is compared with. */
  readonly against: SaidOf | 'unsaid';
  /** By how much, by how many times ("1,5 lần") or so many times as much ("gấp 2 lần"), the same once more ("(11,5%)"), or what it was. */
  readonly is: 'by' | 'times' | 'fold' | 'again' | 'base';
  /** "279 mô hình, tăng …": told of the number right before it. */
  readonly behindComma: boolean;
}

export function changeOf(
  tokens: readonly Token[],
  { first, next }: Numeral,
  compared: PeriodMark | null,
): Change | null {
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.kind === 'word' && changeBy.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || (word.text !== up && word.text !== down && !isFold(tokens, at, next))) return null;
  const following = tokens[next];
  const many = following?.kind === 'word' && following.text === timesAsMany;
  const times = word.text === fold ? 'fold' : 'times';
  return {
    way: word.text === down ? 'down' : 'up',
    against: compared?.said ?? 'unsaid',
    is: many ? times : 'by',
    behindComma: tokens[at - 1]?.text === ',',
  };
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
  compared: PeriodMark | null,
): Change | null {
  const way = became === undefined ? undefined : becomes.get(tokens[became.first - 1]?.text ?? '');
  if (tokens[first - 1]?.text !== cameOf || way === undefined) return null;
  return { way, against: compared?.said ?? 'unsaid', is: 'base', behindComma: false };
}
