import { emptyTree, type LabelTree, plant } from '#domain/prose-check/label-tree.ts';
import { wordsOf } from '#domain/prose-check/names.ts';
import type { PhraseWord } from '#domain/prose-check/phrases.ts';
import type { ProseIndicator } from '#domain/prose-check/prose.ts';
import { fillers } from '#domain/vietnamese/prose/words.ts';

/** An indicator by the words that name it. */
export interface Entry {
  readonly indicator: ProseIndicator;
  /** All of its label. */
  readonly label: readonly string[];
  /** Of its label, in order, without those that tell nothing. */
  readonly words: readonly string[];
  /** The same from its end, for a number that stands behind it. */
  readonly reversed: readonly string[];
  readonly unit: readonly string[];
  /** Of its words those that are not what it counts in. */
  readonly telling: readonly string[];
  /** Of these those that not every label has that counts in the same: "tiếp nhận" of "Số đơn thư tiếp nhận" beside "Số đơn thư đã giải quyết". */
  readonly core: readonly string[];
  /** What each word weighs: one that other labels have too tells half as much. */
  readonly weights: readonly number[];
  readonly weight: number;
  /** "nhiệm vụ trọng tâm năm 2021": it is of that year, whatever the period. */
  readonly ofAYear: boolean;
}

export interface LabelIndex {
  readonly entries: readonly Entry[];
  readonly byCode: ReadonlyMap<string, Entry>;
  /** The shortest labels first. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Words that something is counted in. */
  readonly counted: ReadonlySet<string>;
  /** Words that end the name of what is counted: "thôn 981". */
  readonly named: ReadonlySet<string>;
  /** Whole labels, from their first word and from their last. */
  readonly forward: LabelTree<Entry>;
  readonly backward: LabelTree<Entry>;
}

export function isShareOf({ indicator }: Entry): boolean {
  return indicator.kind === 'share' || indicator.unit.trim() === '%';
}

export function labelIndex(indicators: readonly ProseIndicator[]): LabelIndex {
  const named = indicators.map((indicator) => ({
    indicator,
    label: wordsOf(indicator.label),
    words: labelWords(indicator.label),
    unit: wordsOf(indicator.unit),
  }));
  const uses = new Map<string, number>();
  for (const { words } of named) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const common = commonWords(named);
  const entries = named.map((one): Entry => {
    const weights = one.words.map((word) => ((uses.get(word) ?? 1) > 1 ? 1 : 2));
    const telling = one.words.filter((word) => !one.unit.includes(word));
    const alike = common(one.unit);
    const ofAYear = /(?:19|20)\d{2}/.test(one.indicator.label);
    return {
      ...one,
      reversed: one.words.toReversed(),
      telling,
      core: telling.filter((word) => !alike(word)),
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      ofAYear,
    };
  });
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const word of new Set(entry.words)) {
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [entry]);
      else same.push(entry);
    }
  }
  for (const named of byWord.values()) named.sort((a, b) => a.words.length - b.words.length);
  const counted = new Set(named.flatMap(({ unit }) => unit.slice(0, 1)));
  const [forward, backward] = [emptyTree<Entry>(), emptyTree<Entry>()];
  for (const entry of entries) plant(forward, backward, entry.indicator.label, entry);
  const byCode = new Map(entries.map((entry) => [entry.indicator.code, entry]));
  const ends = new Set(named.flatMap(({ words, unit }) => [...words.slice(-1), ...unit.slice(-1)]));
  return { entries, byCode, byWord, counted, named: ends, forward, backward };
}

/** Of a unit of measure which words all labels have that count in it; where only one does, none. */
function commonWords(named: readonly Pick<Entry, 'words' | 'unit'>[]) {
  const units = new Map<string, { labels: number; readonly uses: Map<string, number> }>();
  for (const { unit, words } of named) {
    const of = units.get(unit.join(' ')) ?? { labels: 0, uses: new Map<string, number>() };
    of.labels += 1;
    for (const word of new Set(words)) of.uses.set(word, (of.uses.get(word) ?? 0) + 1);
    units.set(unit.join(' '), of);
  }
  return (unit: readonly string[]) => {
    const of = unit.length === 0 ? undefined : units.get(unit.join(' '));
    return (word: string): boolean => of !== undefined && of.labels > 1 && of.uses.get(word) === of.labels;
  };
}

/** A word that many labels have tells little: of those only the shortest come into question by it alone. */
const tells = 40;

/** Labels that have one of the words. */
export function entriesWith(words: readonly string[], { byWord }: LabelIndex): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  for (const word of words) {
    const named = byWord.get(word) ?? [];
    for (const entry of named.length > tells ? named.slice(0, tells) : named) found.add(entry);
  }
  return found;
}

/** What stands in parentheses explains a label and is seldom said with it. */
function labelWords(label: string): readonly string[] {
  const bare = wordsOf(label.replace(/\([^()]*\)/g, ' '));
  const telling = bare.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : bare.length > 0 ? bare : wordsOf(label);
}

export interface Walked {
  /** Words of the label met, in order and close to each other. */
  readonly run: number;
  /** Words that neither it nor its unit has, met behind it: what is said is perhaps narrower. */
  readonly strange: number;
  /** Where in the phrase the label begins, and how far it reaches. */
  readonly begins: number;
  readonly reaches: number;
}

/** How far the words beside a number follow the label of an indicator. */
export function walk(phrase: readonly PhraseWord[], label: readonly string[], unit: readonly string[]): Walked {
  let [next, run, gap, strange, begins, reaches] = [0, 0, 0, 0, 0, 0];
  for (const [at, { word, comma }] of phrase.entries()) {
    const found = label.indexOf(word, next);
    // Behind a comma another thing begins, unless the label itself goes on there: "an ninh, quốc phòng".
    if (comma && !(run > 0 && found === next)) break;
    if (found >= 0) {
      if (run === 0) begins = at;
      [next, run, gap, strange, reaches] = [found + 1, run + 1, 0, 0, at + 1];
      continue;
    }
    if (fillers.has(word) || (run === 0 && unit.includes(word))) continue;
    strange += 1;
    gap += 1;
    if (gap > 2) break;
  }
  return { run, strange, begins, reaches };
}
