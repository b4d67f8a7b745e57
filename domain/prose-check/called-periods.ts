import type { PeriodSaid } from '#domain/prose-check/period-mark.ts';
import { type KnownPeriods, said } from '#domain/prose-check/period-sense.ts';
import type { Span } from '#domain/vietnamese/periods/spelled-period.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';

/** A period by the name that its review was given: "đợt 1 năm 2020", "năm học 2025–2026". */
interface Called {
  readonly words: readonly string[];
  readonly span: Span;
  readonly of: PeriodSaid;
}

/** By the first word of each, the longest first. */
export type CalledPeriods = ReadonlyMap<string, readonly Called[]>;

export function calledOf(known: KnownPeriods): CalledPeriods {
  const index = new Map<string, Called[]>();
  for (const { label, from, to } of [...known.years, ...(known.called ?? [])]) {
    const words = tokensOf(label).map(({ text }) => text);
    const [first] = words;
    // A name of one word is said of many things.
    if (first === undefined || words.length < 2) continue;
    const one = { words, span: { from, to }, of: said({ from, to }, label, known) };
    index.set(first, [...(index.get(first) ?? []), one]);
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}

export function calledAt(
  tokens: readonly Token[],
  at: number,
  called: CalledPeriods,
): (Pick<Called, 'span' | 'of'> & { readonly next: number }) | null {
  const found = called
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
  return found === undefined ? null : { ...found, next: at + found.words.length };
}
