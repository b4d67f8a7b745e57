import { entriesWith, type Entry, type LabelIndex, walk, type Walked } from '#domain/prose-check/labels.ts';
import type { Mention } from '#domain/prose-check/mentions.ts';
import type { Outright } from '#domain/prose-check/named-outright.ts';
import type { PhraseWord } from '#domain/prose-check/phrases.ts';
import { afterANumber, amongWords, countWords, down, fillers, noCounting, up } from '#domain/vietnamese/prose/words.ts';

/** How sure it is what a number is the number of: `hint` knows little more than what is counted in. */
export type Sureness = 'sure' | 'likely' | 'hint';

export interface Meaning {
  readonly entry: Entry;
  readonly sureness: Sureness;
  /** The label stands there with all its words. */
  readonly outright?: Outright;
}

/** Share of a label's weight that has to be said before a number is taken for its indicator's. */
const enough = 0.65;
/** Within the parts of a whole that is known a part of the label is enough: "trong đó 421 về kinh tế". */
const enoughOfAPart = 0.3;

/** What the words beside a number name; null: no indicator. `whole`: only parts of it come into question first. */
export function meaningOf(mention: Mention, index: LabelIndex, whole: Entry | null): Meaning | null {
  const outright = mention.outright;
  if (outright !== null) return { entry: among(outright, whole, index), sureness: 'sure', outright };
  const words = [...mention.after, ...mention.before].map(({ word }) => word);
  const scored = Array.from(entriesWith(words, index), (entry) => score(entry, mention));
  const parts = whole === null ? [] : scored.filter(({ entry }) => isWithin(entry, whole, index));
  const part = best(parts);
  if (part !== null && part.coverage >= enoughOfAPart && part.run > 0) {
    return { entry: part.entry, sureness: atMost(part.most, part.coverage >= enough ? 'sure' : 'likely') };
  }
  const found = best(scored);
  if (found === null || found.run === 0) return null;
  return { entry: found.entry, sureness: atMost(found.most, surenessOf(found)) };
}

const atMost = (most: Sureness, found: Sureness): Sureness =>
  ladder[Math.min(ladder.indexOf(most), ladder.indexOf(found))] ?? 'hint';
const ladder: readonly Sureness[] = ['hint', 'likely', 'sure'];

/** "trong đó: kinh tế 421": of two indicators of one name the one that is a part of what is spoken of. */
function among({ entry, others }: Outright, whole: Entry | null, index: LabelIndex): Entry {
  if (whole === null) return entry;
  return [entry, ...others].find((one) => isWithin(one, whole, index)) ?? entry;
}

export function isPartOf({ indicator }: Entry, whole: Entry): boolean {
  return indicator.of === whole.indicator.code;
}

/** A part of a part too: of all organisations those that held a congress, of these the committees. */
const deepest = 4;

export function isWithin(entry: Entry, whole: Entry, { byCode }: LabelIndex): boolean {
  let at: Entry | undefined = entry;
  for (let step = 0; at !== undefined && step < deepest; step += 1) {
    if (isPartOf(at, whole)) return true;
    at = byCode.get(at.indicator.of ?? '');
  }
  return false;
}

function surenessOf({ entry, run, coverage, strange }: Scored): Sureness {
  if (coverage < enough || (run < 2 && entry.words.length > 1)) return 'hint';
  // More is said than a short label says: "12 mô hình cấp huyện" are perhaps not all "mô hình".
  const narrower = strange > 0 && (coverage < 1 || entry.words.length < 4);
  return narrower ? 'likely' : 'sure';
}

interface Scored {
  readonly entry: Entry;
  readonly run: number;
  /** Of the label, what stands in a row beside the number. */
  readonly local: number;
  /** Of the label's weight, what is said anywhere in the sentence. */
  readonly coverage: number;
  readonly strange: number;
  /** The label may stand within the name of another thing. */
  readonly most: Sureness;
}

function score(entry: Entry, mention: Mention): Scored {
  const { after, before, around } = mention;
  const forward = walk(after, entry.words, entry.unit);
  const backward = walk(before, entry.reversed, entry.unit);
  const ahead = forward.run > 0;
  const { run, strange } = ahead ? forward : { run: fits(entry, after) ? backward.run : 0, strange: 0 };
  const most = mostOf(entry, mention, ahead ? { ahead, ...forward } : { ahead, ...backward });
  const said = entry.words.reduce((sum, word, at) => sum + (around.has(word) ? (entry.weights[at] ?? 0) : 0), 0);
  const coverage = entry.weight === 0 ? 0 : said / entry.weight;
  return { entry, run, local: run / Math.max(1, entry.words.length), coverage, strange, most };
}

/**
 * "Số thành viên mô hình văn hóa là 150", "150 thành viên mô hình văn hóa": a count of another thing, whose name ends like the label.
 * Other words before the label leave it open, unless the number is counted in what the label counts: "Lĩnh vực văn hóa có 12 mô hình".
 */
function mostOf(
  { unit }: Entry,
  { after, before, numeral, change }: Mention,
  { ahead, begins, reaches }: Pick<Walked, 'begins' | 'reaches'> & { readonly ahead: boolean },
): Sureness {
  const [first] = after;
  if (numeral.kind !== 'count' || change !== null) return 'sure';
  const isOther = ({ word }: PhraseWord): boolean => !fillers.has(word) && !unit.includes(word);
  if (ahead) return after.slice(0, begins).some(isOther) ? 'hint' : 'sure';
  if (first !== undefined && !first.comma && unit.includes(first.word)) return 'sure';
  const comma = before.findIndex((one, at) => at >= reaches && one.comma);
  const rest = before.slice(reaches, comma < 0 ? before.length : comma);
  const other = rest.findIndex(({ word }) => !fillers.has(word));
  const counted = rest.findIndex(
    ({ word }, at) =>
      at > other &&
      countWords.has(word) &&
      !noCounting.has(rest[at - 1]?.word ?? '') &&
      !amongWords.has(rest[at + 1]?.word ?? ''),
  );
  if (other >= 0) return counted < 0 ? 'likely' : 'hint';
  return before.slice(0, begins).some((one) => isOther(one) && one.word !== up && one.word !== down)
    ? 'likely'
    : 'sure';
}

/** What stands before a number may name it if what follows does not: "3 tập thể" is no number of persons, whatever was said before. */
function fits({ unit, words }: Entry, [first]: readonly PhraseWord[]): boolean {
  if (first === undefined || first.comma || fillers.has(first.word) || afterANumber.has(first.word)) return true;
  return unit.includes(first.word) || words.includes(first.word);
}

function best(scored: readonly Scored[]): Scored | null {
  let found: Scored | null = null;
  for (const one of scored) if (found === null || beats(one, found)) found = one;
  return found;
}

function beats(a: Scored, b: Scored): boolean {
  if (a.run !== b.run) return a.run > b.run;
  return a.local !== b.local ? a.local > b.local : a.coverage > b.coverage;
}
