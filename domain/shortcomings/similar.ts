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

/** Alike by their words, whatever their order, case, marks and signs. */
export function likeness(a: string, b: string): Likeness {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter(([key]) => second.has(key)).map(([, word]) => word);
  const all = first.size + second.size;
  return { percent: all === 0 ? 0 : Math.floor((200 * shared.length) / all), shared };
}

/** By how they are searched, each as it was first written. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const key = foldForMatching(word);
    if (!smallWords.has(key) && !found.has(key)) found.set(key, word);
  }
  return found;
}
