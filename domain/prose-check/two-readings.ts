import type { ProseFacts } from '#domain/prose-check/prose.ts';
import { typedAs } from '#domain/words/numbers.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';

/** "1,079.25": a number by English marks and by no others. "14.05" is one too, or a slip. */
export function isEnglish({ numeral: { kind, other } }: Said): boolean {
  return kind === 'ambiguous' && other === null;
}

/** "14.05": right as it is read by English marks, it has to be written anew. */
export function isPointed({ numeral: { kind, value }, section: { text }, from, to }: Said): boolean {
  return kind === 'ambiguous' && value.includes('.') && /^\d+\.\d+$/.test(text.slice(from, to).trim());
}

/** Whichever is meant, it has to be written anew: nobody but its writer can say. */
export function twoReadings(said: Said, facts: ProseFacts): Verdict {
  return { of: said, outcome: 'doubtful', ...readAs(said, facts) };
}

export function readAs({ value, numeral: { other } }: Said, facts: ProseFacts): Pick<Verdict, 'rule' | 'facts'> {
  return {
    rule: 'two-readings',
    facts: { ...facts, stated: value, ...(other === null ? { written: typedAs(value) } : { other }) },
  };
}
