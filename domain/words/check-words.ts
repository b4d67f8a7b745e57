import type { Wording } from '#domain/words/phrase.ts';

export interface CheckWords {
  /** What must hold. */
  readonly rule: string;
  readonly pass: Wording;
  /** Said of failures and of warnings alike: the severity stands beside it. */
  readonly against: Wording;
}
