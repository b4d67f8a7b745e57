import type { Called } from '#web/screens/conference/roll-model.ts';

export type Side = 'mine' | 'theirs';

/** Of one person: how this screen has him and how the newer list does; null = not in it. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly mine: Called | null;
  readonly theirs: Called | null;
  /** Only one side has touched him since the list both began with: that one is taken. Null: both did, somebody has to choose. */
  readonly taken: Side | null;
}

/** Where two lists that began with the same one say something else of the same person. */
export function differencesOf(
  base: readonly Called[],
  mine: readonly Called[],
  theirs: readonly Called[],
): readonly Difference[] {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((id) => {
    const [was, own, other] = [before.get(id) ?? null, here.get(id) ?? null, there.get(id) ?? null];
    if (isSame(own, other)) return [];
    const taken = isSame(own, was) ? 'theirs' : isSame(other, was) ? 'mine' : null;
    return [{ id, name: (own ?? other)?.name ?? '', mine: own, theirs: other, taken }];
  });
}

/** The newer list with what was chosen from this one. */
export function merged(
  mine: readonly Called[],
  theirs: readonly Called[],
  differences: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
): readonly Called[] {
  const ofMine = new Map(
    differences.flatMap(({ id, mine: own, taken }) => ((chosen[id] ?? taken) === 'mine' ? [[id, own] as const] : [])),
  );
  const known = new Set(theirs.map(idOf));
  const kept = theirs.flatMap((one) => (ofMine.has(idOf(one)) ? (ofMine.get(idOf(one)) ?? []) : one));
  return [...kept, ...mine.filter((one) => !known.has(idOf(one)) && ofMine.has(idOf(one)))];
}

function byId(people: readonly Called[]): ReadonlyMap<string, Called> {
  return new Map(people.map((one) => [idOf(one), one]));
}

function idOf({ name, unit }: Called): string {
  return `${name} ${unit ?? ''}`;
}

function isSame(one: Called | null, other: Called | null): boolean {
  if (one === null || other === null) return one === other;
  const said = ({ state, arrivedAt, substitute = '' }: Called) =>
    [state, arrivedAt.trim(), substitute.trim()].join(' ');
  return said(one) === said(other);
}
