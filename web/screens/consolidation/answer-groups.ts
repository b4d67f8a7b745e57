import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';

export type Answered = Consolidation['answers'][number];
type Said = Answered['units'][number];

/** Units that said the same: an answer in words, a reason why there is none, or nothing at all. */
export interface AnswerGroup {
  readonly key: string;
  readonly of: 'value' | 'missing' | 'silent';
  readonly units: readonly Said[];
}

/** A number is each unit's own; whatever else was answered is read answer by answer, in the order of the field, then the most first. */
export function answerGroups({ code, type, each, units }: Answered): readonly AnswerGroup[] {
  const numbers = isNumber(type);
  const groups = new Map<string, { readonly of: AnswerGroup['of']; readonly units: Said[] }>();
  for (const { value } of each) groups.set(`value ${value}`, { of: 'value', units: [] });
  for (const said of units) {
    const key = keyOf(said, numbers);
    const of = said.value !== null ? 'value' : said.missing === null ? 'silent' : 'missing';
    const group = groups.get(key) ?? { of, units: [] };
    group.units.push(said);
    groups.set(key, group);
  }
  const rank = { value: 0, missing: 1, silent: 2 } as const;
  return [...groups]
    .filter(([, group]) => group.units.length > 0)
    .map(([key, group]) => ({ key: `${code} ${key}`, ...group }))
    .toSorted((a, b) => rank[a.of] - rank[b.of] || (each.length > 0 ? 0 : b.units.length - a.units.length));
}

function keyOf({ value, missing }: Said, numbers: boolean): string {
  if (value !== null) return numbers ? 'value' : `value ${value}`;
  return missing === null ? 'silent' : `missing ${missing.reason} ${missing.words ?? ''}`;
}

export function isNumber({ is }: Answered['type']): boolean {
  return is === 'count' || is === 'decimal' || is === 'money' || is === 'percent';
}
