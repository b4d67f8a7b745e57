import type { Wording } from '#domain/words/phrase.ts';

export interface ProseWords {
  readonly right: Wording;
  /** Said of what is wrong, doubtful or not checked: which of them it is stands beside it. The last way needs no fact. */
  readonly against: Wording;
}
