/** The words of the sentence in which a place of a text stands, blanks made one: what a reason to keep a number is said of. */
export function sentenceAt(text: string, at: number): string {
  let [from, to] = [0, text.length];
  for (const { index } of text.matchAll(/[.!?…](?=\s|$)|\n/gu)) {
    if (index >= at) {
      to = index;
      break;
    }
    from = index + 1;
  }
  return text.slice(from, to).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

interface Kept {
  readonly typed: string;
  /** Left out of what was kept before sentences were stored: it goes on for every equal number of its section. */
  readonly sentence?: string;
}

/** Whether what was kept is this number: typed the same, in the sentence as it stood then. */
export function isKept(kept: Kept, typed: string, sentence: string): boolean {
  return kept.typed === typed && (kept.sentence === undefined || kept.sentence === sentence);
}
