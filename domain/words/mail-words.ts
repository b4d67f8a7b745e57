import type { Wording } from '#domain/words/phrase.ts';

/** A mail before its facts are known. The last subject must need no fact: a mail always has one. */
export interface MailWords {
  readonly subject: readonly string[];
  readonly lines: readonly Wording[];
}
