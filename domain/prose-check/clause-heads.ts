import type { Clause } from '#domain/prose-check/clauses.ts';
import { entriesWith, type Entry, isShareOf, type LabelIndex } from '#domain/prose-check/labels.ts';
import { isWithin } from '#domain/prose-check/meaning.ts';
import { rowOf } from '#domain/prose-check/phrases.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import { plainVerbs } from '#domain/vietnamese/prose/clause-words.ts';
import {
  afterANumber,
  beforeANumber,
  besideTheSubject,
  countWords,
  fillers,
  periodWords,
  places,
} from '#domain/vietnamese/prose/words.ts';

/** An indicator all of whose telling words stand in a clause. */
export interface Head {
  readonly entry: Entry;
  /** Words of the clause that name nothing of it: what is said is perhaps narrower. */
  readonly strange: readonly string[];
  /** The noun was left out: "304 đơn" of "Số đơn thư đã giải quyết". */
  readonly short: boolean;
}

/**
 * What the words of one clause name in full, each part before the whole that it is named with. More than one: the clause speaks of several
 * ("cấp xã … nhiều hơn cấp huyện"). `named`: names of units and places, that are no words of a label.
 */
export function headsOf(
  { before, behind, lead }: Clause,
  kind: Numeral['kind'],
  index: LabelIndex,
  wide = false,
): readonly Head[] {
  const words = [...(wide ? [...lead, ','] : []), ...before, '#', ...behind];
  const telling = words.filter((word) => !fillers.has(word));
  const percent = kind === 'percent';
  const covered = [...entriesWith(telling, index)].filter(
    (entry) => isShareOf(entry) === percent && fits(entry, behind[0]) && placeOf(entry, telling) >= 0,
  );
  const own = covered.filter((entry) => !covered.some((other) => other !== entry && contains(other, entry)));
  const heads = own.filter((entry) => !own.some((other) => other !== entry && isWithin(other, entry, index)));
  return heads
    .map((entry) => ({ entry, strange: strangeTo(entry, own, telling, index), short: rowIn(entry, telling) < 0 }))
    .toSorted((a, b) => placeOf(a.entry, telling) - placeOf(b.entry, telling));
}

/** -1: nowhere. */
function placeOf(entry: Entry, telling: readonly string[]): number {
  const place = rowIn(entry, telling);
  return place >= 0 || entry.telling.length === 0 ? place : shortIn(entry, telling);
}

/**
 * "Giải quyết được 6 vụ việc" of "Số vụ việc đã giải quyết": what it counts in may stand elsewhere, the others in a row; or, as a verb
 * stands, the end of the label before the number and its beginning behind: "Tiếp nhận 320 đơn thư" of "Số đơn thư tiếp nhận".
 */
function rowIn({ telling: own, unit }: Entry, telling: readonly string[]): number {
  if (own.length === 0) return -1;
  const row = rowOf(telling, own);
  const number = telling.indexOf('#');
  if (row >= 0 || number < 0) return row;
  const behind = telling.slice(number + 1).filter((word) => !unit.includes(word));
  for (let cut = 1; cut < own.length; cut += 1) {
    const verb = rowOf(telling.slice(0, number), own.slice(cut));
    if (verb >= 0 && own.slice(0, cut).every((word, at) => behind[at] === word)) return verb;
  }
  return -1;
}

/** "Đã giải quyết 304 đơn": what it counts in, and before it what it alone of these labels says. */
function shortIn({ core, telling: own, unit }: Entry, telling: readonly string[]): number {
  const number = telling.indexOf('#');
  const [noun, ...more] = telling.slice(number + 1);
  if (core.length === 0 || core.length === own.length || noun === undefined || !unit.includes(noun)) return -1;
  return more.every((word) => unit.includes(word)) ? rowOf(telling.slice(0, number), core) : -1;
}

function contains({ telling: all }: Entry, { telling: some }: Entry): boolean {
  return all.length > some.length && some.every((word) => all.includes(word));
}

function fits({ unit, words }: Entry, noun: string | undefined): boolean {
  if (noun === undefined || fillers.has(noun) || afterANumber.has(noun) || plainVerbs.has(noun)) return true;
  return unit.includes(noun) || words.includes(noun);
}

function strangeTo(
  entry: Entry,
  covered: readonly Entry[],
  telling: readonly string[],
  index: LabelIndex,
): readonly string[] {
  const of = [entry, ...covered.filter((other) => isWithin(entry, other, index))];
  const own = new Set(of.flatMap(({ words, unit }) => [...words, ...unit]));
  return telling.filter((word) => !own.has(word) && !isPlain(word));
}

export function isPlain(word: string): boolean {
  return plain.has(word);
}

const plain: ReadonlySet<string> = new Set([
  ...fillers,
  ...besideTheSubject,
  ...beforeANumber,
  ...periodWords,
  ...countWords,
  ...plainVerbs,
  ...places,
  // Marks of `headsOf`.
  '#',
  ',',
]);
