import type { Wording } from '#domain/words/phrase.ts';

/** An aggregate's refusals.<aggregate>.ts is one such record: closed, so that a new code does not compile without its words. */
export type RefusalWords<Code extends string> = Record<Code, Wording>;
