import { withoutDiacritics } from '#domain/vietnamese/fold.ts';

/**
 * How well a text answers a search, the smaller the better: exactly as typed before as typed at the start of a word, with
 * marks before without. Null: not every word of the question occurs.
 */
export function matchRank(text: string, asked: string): number | null {
  const plain = fold(asked);
  const folded = fold(text);
  if (plain === '') return null;
  if (!plain.split(' ').every((word) => folded.includes(word))) return null;
  const marked = text.normalize('NFC').toLowerCase();
  const typed = asked.normalize('NFC').toLowerCase().trim();
  if (marked === typed) return 0;
  if (folded === plain) return 1;
  if (startsWord(marked, typed)) return marked.startsWith(typed) ? 2 : 3;
  if (startsWord(folded, plain)) return folded.startsWith(plain) ? 4 : 5;
  return folded.includes(plain) ? 6 : 7;
}

function startsWord(text: string, part: string): boolean {
  return ` ${text}`.includes(` ${part}`);
}

function fold(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}
