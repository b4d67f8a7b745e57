import { beforeANumber, beforeAShare } from '#domain/vietnamese/prose/words.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { endsSentence } from '#domain/prose-check/layout.ts';

export interface PhraseWord {
  readonly word: string;
  /** A comma stands between it and the word nearer to the number. */
  readonly comma: boolean;
}

/** Words further away say nothing of a number; and so each number costs the same, however long the text. */
const reach = 16;

const nothing: ReadonlySet<number> = new Set();

/** The words behind a number, as far as they may name what is counted. `passed`: what names nothing that is, a period. */
export function phraseAfter(
  tokens: readonly Token[],
  at: number,
  passed: ReadonlySet<number> = nothing,
): readonly PhraseWord[] {
  return wordsFrom(tokens, at, 1, passed);
}

/** The words before a number, from it outwards: "Số mô hình được duy trì là 1.079", "| mô hình | 1.079 |". */
export function phraseBefore(
  tokens: readonly Token[],
  at: number,
  passed: ReadonlySet<number> = nothing,
): readonly PhraseWord[] {
  let step = at - 1;
  while (step > at - reach && tokens[step]?.kind === 'word' && beforeANumber.has(tokens[step]?.text ?? '')) step -= 1;
  if (tokens[step]?.kind === 'sign' && /[:|=(]/.test(tokens[step]?.text ?? '')) step -= 1;
  return wordsFrom(tokens, step, -1, passed);
}

function wordsFrom(
  tokens: readonly Token[],
  from: number,
  way: 1 | -1,
  passed: ReadonlySet<number>,
): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let comma = false;
  for (let step = from; Math.abs(step - from) < 2 * reach && words.length < reach; step += way) {
    const token = tokens[step];
    if (passed.has(step)) continue;
    if (token === undefined || closes(tokens, step)) break;
    if (token.kind === 'word') {
      words.push({ word: token.text, comma });
      comma = false;
    } else if (token.text === ',') comma = true;
  }
  return words;
}

/** Where the words of a name stand in a row; -1: nowhere. */
export function rowOf(words: readonly string[], name: readonly string[]): number {
  return words.findIndex((_word, at) => name.every((word, step) => words[at + step] === word));
}

/** Whether two of the words that follow each other are one of these. */
export function hasPair(words: readonly string[], pairs: ReadonlySet<string>): boolean {
  return words.some((word, at) => pairs.has(`${word} ${words[at + 1] ?? ''}`));
}

/** "664/665 (đạt 99,8%) đảng bộ": its share in brackets does not part a number from what it counts. */
export function namedFrom(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.text !== '(') return next;
  let at = next + 1;
  while (at < next + 4 && tokens[at]?.kind === 'word' && beforeAShare.has(tokens[at]?.text ?? '')) at += 1;
  const share = tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%' && tokens[at + 2]?.text === ')';
  return share ? at + 3 : next;
}

export function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || token.kind === 'reference' || token.kind === 'line')
    return true;
  return token.kind === 'sign' && (/[;:()|%=]/.test(token.text) || endsSentence(tokens, at));
}

/** Words of the same sentence on both sides: what else may be said of the number. */
export function wordsAround(tokens: readonly Token[], sentence: readonly number[], at: number): ReadonlySet<string> {
  const around = new Set<string>();
  for (const way of [-1, 1]) {
    for (let step = at + way; Math.abs(step - at) <= 2 * reach && sentence[step] === sentence[at]; step += way) {
      const token = tokens[step];
      if (token?.kind === 'word') around.add(token.text);
    }
  }
  return around;
}
