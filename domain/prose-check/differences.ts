import { compareDecimals, differenceOf, percentOf, sameDecimal } from '#domain/consolidation/decimal.ts';
import { headsOf } from '#domain/prose-check/clause-heads.ts';
import { amountOf, reckoned } from '#domain/prose-check/known-amounts.ts';
import { hasPair } from '#domain/prose-check/phrases.ts';
import { type Said, shifted, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables, wholeOf } from '#domain/prose-check/tables.ts';
import { done, notDone, remaining, underWay } from '#domain/vietnamese/prose/clause-words.ts';
import { fold, less, more, than, timesAsMany } from '#domain/vietnamese/prose/words.ts';

/** What is said of a number that is held against no figure itself: `undefined`, it is none of these. */
export function againstDifference(one: Said, tables: Tables): Verdict | null | undefined {
  if (one.clause === null) return undefined;
  if (isRest(one)) return restOf(one, tables);
  return isFold(one) || isMore(one) ? betweenTwo(one, tables) : undefined;
}

function ownWords({ clause }: Said): readonly string[] {
  return clause === null ? [] : [...clause.before, ...clause.behind];
}

/** "Chưa giải quyết 9 vụ", "còn lại 9 vụ": where the label itself does not say so. */
function isRest(one: Said): boolean {
  const words = ownWords(one);
  const label = one.meaning?.entry.label ?? [];
  if (words.includes(notDone)) return !label.includes(notDone);
  if (hasPair(words, remaining)) return !hasPair(label, remaining);
  return label.includes(done) && !words.includes(done) && words.some((word) => underWay.has(word));
}

/** All there are without those that were done. Of what is counted by itself nothing is known then. */
function restOf(one: Said, tables: Tables): Verdict | null {
  const { meaning, numeral } = one;
  const all = meaning === null ? null : tables.labels.byCode.get(wholeOf(tables, meaning.entry.indicator.code) ?? '');
  if (meaning === null || meaning.sureness === 'hint' || all === null || all === undefined) return null;
  const [part, whole] = [amountOf(one, meaning.entry, tables), amountOf(one, all, tables)];
  const rest = part === undefined || whole === undefined ? null : differenceOf(whole, part);
  if (part === undefined || whole === undefined || rest === null || ownWords(one).includes(done)) return null;
  const verdict = reckoned(one, rest, 'difference', { part, whole });
  const ofAll = numeral.kind !== 'ratio' || sameDecimal(numeral.other ?? '', whole);
  return ofAll ? verdict : { ...verdict, outcome: 'doubtful' };
}

function isFold({ clause }: Said): boolean {
  return clause?.before.at(-1) === fold && clause.behind[0] === timesAsMany;
}

/** "Nhiều hơn cấp huyện 16 cuộc"; "nhiều hơn 30 cuộc" is more than that. */
function isMore({ clause, numeral }: Said): boolean {
  const words = clause?.before ?? [];
  const at = words.findLastIndex((word, step) => word === than && isWay(words[step - 1] ?? ''));
  return at >= 0 && (at < words.length - 1 || numeral.approximate === null);
}

function isWay(word: string): boolean {
  return more.has(word) || less.has(word);
}

/** Two that the clause names, by how many or how many times; of another two nothing is said. */
function betweenTwo(one: Said, tables: Tables): Verdict | null {
  const { clause } = one;
  if (clause === null) return null;
  const times = isFold(one);
  const behind = times ? clause.behind.slice(1) : clause.behind;
  const heads = headsOf({ ...clause, behind }, 'count', tables.labels);
  const [a, b] = heads.map(({ entry }) => amountOf(one, entry, tables));
  if (heads.length !== 2 || a === undefined || b === undefined) return null;
  const fewer = clause.before.some((word) => less.has(word));
  if (times) return ofTimes(one, a, b);
  const [whole, part] = fewer ? [b, a] : [a, b];
  const by = differenceOf(whole, part);
  if (by === null) return null;
  // The other way round it is the word that has to change.
  const turned = compareDecimals(whole, part) === -1;
  return turned
    ? { ...reckoned(one, by, 'difference', { whole, part }), outcome: 'doubtful' }
    : reckoned(one, by, 'difference', { whole, part });
}

function ofTimes(one: Said, whole: string, part: string): Verdict | null {
  const computed = percentOf(whole, shifted(part, 2), one.numeral.decimals);
  return computed === null ? null : reckoned(one, computed, 'difference', { whole, part, times: 1 });
}
