import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { smallWords } from '#domain/vietnamese/small-words.ts';

/** How alike two sentences are, and by which words: whoever is to join them reads why they were put side by side. */
export interface Likeness {
  /** Of 100: twice the words they share, of all their words. */
  readonly percent: number;
  /** As the first has them, in its order. */
  readonly shared: readonly string[];
}

/** From here on two shortcomings are proposed as one; nobody has to agree. */
export const alikeFrom = 60;

/** By how they are searched, each as it was first written. */
export type Words = ReadonlyMap<string, string>;

/** Alike by their words, whatever their order, case, marks and signs. */
export function likeness(a: string, b: string): Likeness {
  return likenessOf(wordsOf(a), wordsOf(b));
}

/** Of sentences whose words are known: one that is laid beside many is read once. */
export function likenessOf(first: Words, second: Words): Likeness {
  const shared = [...first].filter(([key]) => second.has(key)).map(([, word]) => word);
  const all = first.size + second.size;
  return { percent: all === 0 ? 0 : Math.floor((200 * shared.length) / all), shared };
}

export function wordsOf(text: string): Words {
  const found = new Map<string, string>();
  for (const word of text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const key = foldForMatching(word);
    if (!smallWords.has(key) && !found.has(key)) found.set(key, word);
  }
  return found;
}
