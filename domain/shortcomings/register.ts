import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { ShortcomingRef } from '#domain/conference/parts.ts';
import { alikeFrom, type Likeness, likeness } from '#domain/shortcomings/similar.ts';

/** A shortcoming as one conference stated it. */
export interface StatedShortcoming extends ShortcomingRef {
  readonly heldOn: CivilDate;
  readonly title: string;
  /** Null: the notice is not out yet. */
  readonly notice: string | null;
  readonly committees: readonly string[];
  readonly programmes: readonly string[];
  readonly statement: string;
  /** The conference itself said that it had been named before. */
  readonly recurring: boolean;
  /** The earlier one that a person confirmed it to be; null: he said it is none; left out: nobody has looked. */
  readonly sameAs?: ShortcomingRef | null;
}

/** One shortcoming through the years: from where it was first stated to where it was stated last. */
export interface RegisteredShortcoming {
  readonly first: StatedShortcoming;
  readonly last: StatedShortcoming;
  /** In the order of the days. */
  readonly stated: readonly StatedShortcoming[];
  /** How often it was stated again. */
  readonly recurrences: number;
  readonly recurs: boolean;
  /** An earlier one that it may be; null: nothing is alike, or somebody has decided. */
  readonly proposed: Proposal | null;
}

export interface Proposal extends Likeness {
  readonly with: StatedShortcoming;
}

const keyOf = ({ conference, id }: ShortcomingRef): string => `${conference} ${id}`;

/** Joined along what persons confirmed; what points at nothing, or at what is not earlier, begins anew. */
export function registerOf(all: readonly StatedShortcoming[]): readonly RegisteredShortcoming[] {
  const known = new Map(all.map((each) => [keyOf(each), each]));
  const before = (each: StatedShortcoming): StatedShortcoming | undefined => {
    if (each.sameAs === undefined) return each.recurring ? sameWordsBefore(each, all) : undefined;
    const found = each.sameAs === null ? undefined : known.get(keyOf(each.sameAs));
    return found !== undefined && isBefore(found, each) ? found : undefined;
  };
  const rootOf = (each: StatedShortcoming): StatedShortcoming => {
    let root = each;
    for (let next = before(root); next !== undefined; next = before(root)) root = next;
    return root;
  };
  const chains = new Map<string, StatedShortcoming[]>();
  for (const each of [...all].sort(inTime)) {
    const root = keyOf(rootOf(each));
    const chain = chains.get(root) ?? [];
    chain.push(each);
    chains.set(root, chain);
  }
  return [...chains.values()].flatMap((stated) => {
    const [first] = stated;
    const last = stated.at(-1);
    if (first === undefined || last === undefined) return [];
    const conferences = new Set(stated.map(({ conference }) => conference)).size;
    const recurs = conferences > 1 || stated.some(({ recurring }) => recurring);
    const proposed = first.sameAs === undefined ? proposalFor(first, all) : null;
    return [{ first, last, stated, recurrences: conferences - 1, recurs, proposed }];
  });
}

/** Said to have been found again, in the very words of an earlier one: that is what was meant. */
function sameWordsBefore(one: StatedShortcoming, all: readonly StatedShortcoming[]): StatedShortcoming | undefined {
  return earlierThan(one, all).findLast((other) => likeness(one.statement, other.statement).percent === 100);
}

/** In time, on the same programme. */
function earlierThan(one: StatedShortcoming, all: readonly StatedShortcoming[]): readonly StatedShortcoming[] {
  return all
    .filter((other) => isBefore(other, one) && other.programmes.some((each) => one.programmes.includes(each)))
    .sort(inTime);
}

/** The most alike of what was stated earlier on the same programme; of equals the latest. */
function proposalFor(one: StatedShortcoming, all: readonly StatedShortcoming[]): Proposal | null {
  let best: Proposal | null = null;
  for (const other of earlierThan(one, all)) {
    const alike = likeness(one.statement, other.statement);
    if (alike.percent >= alikeFrom && alike.percent >= (best?.percent ?? 0)) best = { ...alike, with: other };
  }
  return best;
}

function isBefore(a: StatedShortcoming, b: StatedShortcoming): boolean {
  return a.heldOn < b.heldOn;
}

function inTime(a: StatedShortcoming, b: StatedShortcoming): number {
  return a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : keyOf(a) < keyOf(b) ? -1 : 1;
}
