import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { ShortcomingRef } from '#domain/conference/parts.ts';
import { alikeFrom, type Likeness, likenessOf, type Words, wordsOf } from '#domain/shortcomings/similar.ts';

/** A shortcoming as one conference, or one inspection of a unit, stated it. */
export interface StatedShortcoming extends ShortcomingRef {
  readonly heldOn: CivilDate;
  readonly title: string;
  /** Null: the notice is not out yet. */
  readonly notice: string | null;
  readonly committees: readonly string[];
  readonly programmes: readonly string[];
  /** The unit that an inspection found it at; left out: a conference stated it, of all. */
  readonly unit?: { readonly unit: UnitId; readonly name: string };
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
  /** Where it was only ever found at one unit: that; null: a conference stated it of all. */
  readonly unit: NonNullable<StatedShortcoming['unit']> | null;
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

/** With its words, which are laid beside those of every earlier one. */
interface Heard {
  readonly stated: StatedShortcoming;
  readonly words: Words;
}

/** Joined along what persons confirmed; what points at nothing, or at what is not earlier, begins anew. */
export function registerOf(all: readonly StatedShortcoming[]): readonly RegisteredShortcoming[] {
  const heard = [...all].sort(inTime).map((stated): Heard => ({ stated, words: wordsOf(stated.statement) }));
  const chains: Heard[][] = [];
  const chainOf = new Map<string, Heard[]>();
  for (const each of heard) {
    const before = sameBefore(each, heard);
    // It is earlier, so that its chain has begun.
    const begun = before === undefined ? undefined : chainOf.get(keyOf(before.stated));
    const chain = begun ?? [];
    chain.push(each);
    chainOf.set(keyOf(each.stated), chain);
    if (begun === undefined) chains.push(chain);
  }
  return chains.flatMap((chain) => {
    const [begins] = chain;
    const stated = chain.map((each) => each.stated);
    const last = stated.at(-1);
    if (begins === undefined || last === undefined) return [];
    const first = begins.stated;
    const conferences = new Set(stated.map(({ conference }) => conference)).size;
    const recurs = conferences > 1 || stated.some(({ recurring }) => recurring);
    const proposed = first.sameAs === undefined ? proposalFor(begins, heard) : null;
    // What a conference said of all may come again at several units: it is of none of them.
    const unit = first.unit ?? null;
    return [{ first, last, unit, stated, recurrences: conferences - 1, recurs, proposed }];
  });
}

/** What a person confirmed; unless somebody has looked, what was said to have been found again in the very words of an earlier one. */
function sameBefore(one: Heard, heard: readonly Heard[]): Heard | undefined {
  const { sameAs, recurring } = one.stated;
  if (sameAs === null || (sameAs === undefined && !recurring)) return undefined;
  if (sameAs === undefined)
    return earlierThan(one, heard).findLast(({ words }) => likenessOf(one.words, words).percent === 100);
  return heard.find(({ stated }) => keyOf(stated) === keyOf(sameAs) && mayBeOne(stated, one.stated));
}

/** On the same programme, in time as they are heard. */
function earlierThan({ stated }: Heard, heard: readonly Heard[]): readonly Heard[] {
  return heard.filter(
    ({ stated: other }) => mayBeOne(other, stated) && other.programmes.some((each) => stated.programmes.includes(each)),
  );
}

/** The most alike of what was stated earlier on the same programme; of equals the latest. */
function proposalFor(one: Heard, heard: readonly Heard[]): Proposal | null {
  let best: Proposal | null = null;
  for (const other of earlierThan(one, heard)) {
    const alike = likenessOf(one.words, other.words);
    if (alike.percent >= alikeFrom && alike.percent >= (best?.percent ?? 0)) best = { ...alike, with: other.stated };
  }
  return best;
}

/** The earlier one of the same unit, where both say which: two communes that fall short in the same thing are two. */
export function mayBeOne(earlier: StatedShortcoming, later: StatedShortcoming): boolean {
  const { unit } = earlier;
  return isBefore(earlier, later) && (unit === undefined || later.unit === undefined || unit.unit === later.unit.unit);
}

function isBefore(a: StatedShortcoming, b: StatedShortcoming): boolean {
  return a.heldOn < b.heldOn;
}

function inTime(a: StatedShortcoming, b: StatedShortcoming): number {
  return a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : keyOf(a) < keyOf(b) ? -1 : 1;
}
