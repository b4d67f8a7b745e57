import type { ProseFacts } from '#domain/prose-check/prose.ts';
import { typedAs } from '#domain/words/numbers.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';

/** "1,079.25": a number by English marks and by no others. "14.05" is one too, or a slip. */
export function isEnglish({ numeral: { kind, other } }: Said): boolean {
  return kind === 'ambiguous' && other === null;
}

/** "14.05", "38.0 cuộc", "12.5 tỷ đồng", "038", "-1.079": right as it is read, it has to be written anew. */
export function isPointed({ numeral: { kind, value }, section: { text }, from, to }: Said): boolean {
  const typed = text.slice(from, to).trim();
  if (kind === 'ambiguous' && value.includes('.') && /^\d+\.\d+$/.test(typed)) return true;
  const signed = /[\p{L}\p{M}][ \t]+[-\u2212]$/u.test(text.slice(Math.max(0, from - 8), from));
  const counted = kind === 'count' || kind === 'ambiguous';
  return counted && (signed || /^0\d/.test(typed) || /^\d+\.\d{1,2}(?:\s|$)/.test(typed));
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
