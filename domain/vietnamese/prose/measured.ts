import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { magnitudes, noMagnitude, percentWords, points } from '#domain/vietnamese/prose/words.ts';

/** What stands behind the digits of a number; `zeros`: of the word of its size. */
export interface Measured {
  readonly kind: 'count' | 'percent' | 'points';
  readonly next: number;
  readonly zeros: number;
}

/** What a number is counted in: percent, points, or so many thousands or millions. */
export function measureAfter(tokens: readonly Token[], at: number): Measured {
  const word = (offset: number) => (tokens[at + offset]?.kind === 'word' ? tokens[at + offset]?.text : undefined);
  const percentFrom = (offset: number): number | null => {
    if (isSign(tokens[at + offset], '%')) return at + offset + 1;
    return word(offset) === percentWords[0] && word(offset + 1) === percentWords[1] ? at + offset + 2 : null;
  };
  const ofPoints = word(0) === points ? percentFrom(1) : null;
  if (ofPoints !== null) return { kind: 'points', next: ofPoints, zeros: 0 };
  const percent = percentFrom(0);
  if (percent !== null) return { kind: 'percent', next: percent, zeros: 0 };
  const zerosAt = (offset: number): number => zerosOf(word(offset) ?? '', word(offset + 1) ?? '');
  const zeros = zerosAt(0);
  // "Nghìn tỷ đồng", "nghìn triệu".
  const more = zeros === 0 ? 0 : zerosAt(1);
  return { kind: 'count', next: at + (zeros === 0 ? 0 : more === 0 ? 1 : 2), zeros: zeros + more };
}

/** Of a word of size, by what stands behind it: "tỷ", but not that of "tỷ lệ". */
export function zerosOf(word: string, behind: string): number {
  return noMagnitude.has(behind) ? 0 : (magnitudes.get(word) ?? 0);
}

/** "3 triệu 79 nghìn đồng": one number, in the smaller of the two sizes. */
export function smallerBehind(
  tokens: readonly Token[],
  larger: string,
  { zeros, next }: Pick<Measured, 'next' | 'zeros'>,
): (Measured & { readonly value: string }) | null {
  const token = tokens[next];
  const text = token?.kind === 'number' ? token.text : '';
  if (zeros === 0 || !/^[1-9]\d{0,2}$/.test(text)) return null;
  const smaller = measureAfter(tokens, next + 1);
  if (smaller.kind !== 'count' || smaller.zeros === 0 || smaller.zeros >= zeros) return null;
  const steps = zeros - smaller.zeros;
  if (text.length > steps) return null;
  return { ...smaller, value: `${larger}${text.padStart(steps, '0')}` };
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}
