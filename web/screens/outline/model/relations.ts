import { unheardOf } from '#web/kit/closed-list.ts';
import type { Check, Relation } from '#web/screens/outline/model/content.ts';

/** The codes a relation names: what is checked, and what it is checked against. */
export function sidesOf(relation: Relation): { readonly checked: string; readonly against: readonly string[] } {
  switch (relation.check) {
    case 'K1':
      return { checked: relation.whole, against: relation.parts };
    case 'K2':
      return { checked: relation.share, against: [relation.numerator, relation.denominator] };
    case 'K3':
    case 'K7':
      return { checked: relation.part, against: [relation.whole] };
    default:
      return unheardOf(relation, { checked: '', against: [] });
  }
}

/** How many cells have to be picked, the one that is checked first. */
export function picksOf(check: Check): { readonly least: number; readonly most: number } {
  if (check === 'K1') return { least: 2, most: 500 };
  return check === 'K2' ? { least: 3, most: 3 } : { least: 2, most: 2 };
}

export function relationOf(check: Check, picks: readonly string[], id: string): Relation {
  const [first = '', second = '', third = ''] = picks;
  switch (check) {
    case 'K1':
      return { id, check, whole: first, parts: picks.slice(1) };
    case 'K2':
      return { id, check, share: first, numerator: second, denominator: third, decimals: 1 };
    case 'K3':
    case 'K7':
      return { id, check, part: first, whole: second };
  }
}

export function unusedId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map(({ id }) => id));
  for (let n = relations.length + 1; ; n += 1) if (!taken.has(`R${String(n)}`)) return `R${String(n)}`;
}

/** The relation with another code in the place of one. */
export function withCode(relation: Relation, from: string, to: string): Relation {
  const { checked, against } = sidesOf(relation);
  if (checked !== from && !against.includes(from)) return relation;
  const [first, ...rest] = [checked, ...against].map((code) => (code === from ? to : code));
  const made = relationOf(relation.check, [first ?? '', ...rest], relation.id);
  return made.check === 'K2' && relation.check === 'K2' ? { ...made, decimals: relation.decimals } : made;
}

/** What is left of it once a figure is gone; null = nothing that could be checked. */
export function withoutCode(relation: Relation, code: string): Relation | null {
  const { checked, against } = sidesOf(relation);
  if (checked !== code && !against.includes(code)) return relation;
  if (relation.check !== 'K1' || checked === code) return null;
  const parts = relation.parts.filter((part) => part !== code);
  return parts.length === 0 ? null : { ...relation, parts };
}
