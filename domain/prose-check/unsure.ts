import type { SectionRead } from '#domain/prose-check/mentions.ts';
import type { ProseFinding } from '#domain/prose-check/prose.ts';

/** What may be a figure and may be the number of a document, a place or a list: a reader is told that nobody checked it. */
export function unsureIn({ section, tokens, readings }: SectionRead): readonly ProseFinding[] {
  return readings.flatMap((one): readonly ProseFinding[] => {
    if (one.kind !== 'unsure') return [];
    const { kind, first, next, value, other } = one.numeral;
    const [from, to] = [tokens[first]?.from ?? 0, tokens[next - 1]?.to ?? 0];
    const read =
      kind === 'ratio'
        ? { kind, value, of: other ?? '' }
        : { kind: kind === 'ambiguous' ? ('count' as const) : kind, value };
    const place = { section: section.code, from, to, typed: section.text.slice(from, to), read };
    return [{ ...place, outcome: 'not-checked', rule: 'nothing-to-compare', facts: {} }];
  });
}
