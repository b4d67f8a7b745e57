import type { PeriodMark, SaidOf } from '#domain/prose-check/period-mark.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { changeBy, down, equivalent, up } from '#domain/vietnamese/prose/words.ts';

/** "Tăng 111 mô hình so với cùng kỳ": by how much something became more or less, and against what. */
export interface Change {
  readonly way: 'up' | 'down';
  /** `unsaid`: nothing is named that it is compared with. */
  readonly against: SaidOf | 'unsaid';
}

export function changeOf(tokens: readonly Token[], { first }: Numeral, compared: PeriodMark | null): Change | null {
  let at = first - 1;
  while (at > first - 4 && tokens[at]?.kind === 'word' && changeBy.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || (word.text !== up && word.text !== down)) return null;
  return { way: word.text === up ? 'up' : 'down', against: compared?.said ?? 'unsaid' };
}

/** "tăng 111 mô hình (11,5%)", "…, tương ứng 11,5%": the same change said again. */
export function saysItAgain(tokens: readonly Token[], { first, kind }: Numeral): boolean {
  const before = tokens[first - 1];
  if (kind !== 'percent' && kind !== 'count') return false;
  if (before?.kind === 'sign') return before.text === '(';
  return before?.kind === 'word' && equivalent.has(before.text);
}
