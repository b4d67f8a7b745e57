import type { SectionRead } from '#domain/prose-check/mentions.ts';
import type { ProseFinding } from '#domain/prose-check/prose.ts';

/** Where a text says figures of a period that is not summed any more, or compares with them: once of each in a section. */
export function lostPeriods({ section, tokens, mentions, lost }: SectionRead): readonly ProseFinding[] {
  const spokenOf = new Set(
    mentions.flatMap(({ which, carried, change }) => [which, carried?.which ?? null, change?.which ?? null]),
  );
  const told = new Set<string>();
  return lost.flatMap(({ at, next, which, why }): readonly ProseFinding[] => {
    if (!spokenOf.has(which) || told.has(which)) return [];
    told.add(which);
    const [from, to] = [tokens[at]?.from ?? 0, tokens[next - 1]?.to ?? 0];
    const typed = section.text.slice(from, to);
    const facts = { year: which, ...(why === 'withdrawn' ? { withdrawn: 1 } : {}) };
    const read = { kind: 'date', value: typed } as const;
    return [{ section: section.code, from, to, typed, read, outcome: 'doubtful', rule: 'period-dropped', facts }];
  });
}
