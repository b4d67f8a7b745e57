import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { dateOf } from '#domain/vietnamese/parse-date.ts';
import { readAlike } from '#domain/vietnamese/periods/read-period.ts';
import { type Span, type SpelledPeriod, spanOf, yearOf } from '#domain/vietnamese/periods/spelled-period.ts';
import { printed } from '#domain/vietnamese/periods/spellings.ts';
import type { DayOfYear } from '#domain/vietnamese/prose/set-apart.ts';
import type { Reading } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  beforeAnEnd,
  beginning,
  dash,
  day,
  documentNouns,
  earlier,
  edges,
  ending,
  month,
  now,
  periodList,
  quarter,
  upTo,
  year,
} from '#domain/vietnamese/prose/words.ts';

/** A period, several of them, or a stretch from one to another, where a text names it. */
export interface NamedPeriod {
  readonly at: number;
  readonly next: number;
  readonly from: Item;
  readonly to: Item;
  /** "Quý I và quý II": each of them, or both. */
  readonly listed: boolean;
  /** "Đến hết năm 2020": all up to its end. */
  readonly until: boolean;
  /** "Từ năm 2018 đến nay". */
  readonly untilNow: boolean;
  /** "Cuối năm 2019": a part of it that nobody bounds. */
  readonly edge: boolean;
}

export type Item = ItemOfPeriod | ItemOfDay;

interface ItemOfPeriod {
  readonly is: 'period';
  readonly period: SpelledPeriod;
  /** "6 tháng đầu năm trước": of the year before the one that the words around say. */
  readonly back: boolean;
}

interface ItemOfDay {
  readonly is: 'day';
  readonly date: CivilDate | null;
  /** The year is said elsewhere, and that it is the edge of a stretch. */
  readonly ofSomeYear: DayOfYear | null;
  /** As it is typed. */
  readonly typed: string;
}

interface Placed {
  readonly at: number;
  readonly next: number;
  readonly item: Item;
}

/** So many words may stand between two periods that belong together: "đến hết ngày". */
const between = 3;
/** "Đến hết ngày", "đến thời điểm ngày". */
const farthest = 4;
/** Words of a paper's name before its day. */
const ofItsName = 6;

export function namedPeriods(tokens: readonly Token[], readings: readonly Reading[]): readonly NamedPeriod[] {
  const placed = readings.flatMap((one) => placedIn(tokens, one));
  const found: NamedPeriod[] = [];
  for (let index = 0; index < placed.length; ) {
    const first = placed[index];
    if (first === undefined) break;
    index += 1;
    let [last, listed]: [Placed, boolean] = [first, false];
    for (;;) {
      const more = alike(tokens, last) ?? placed[index];
      const joined = more === undefined ? null : joins(tokens, last, more);
      if (more === undefined || joined === null) break;
      if (more === placed[index]) index += 1;
      // What a list names again was read as a part of the one before.
      while ((placed[index]?.at ?? more.next) < more.next) index += 1;
      last = more;
      listed ||= joined === 'listed';
    }
    const one = { ...standing(tokens, first, last), at: first.at, from: first.item, to: last.item, listed };
    // "Sáng 18/1" by itself is the day of something, and of no figure.
    if (first !== last || !isOfSomeYear(first.item) || one.untilNow) found.push(one);
  }
  return found;
}

function placedIn(tokens: readonly Token[], one: Reading): readonly Placed[] {
  if (one.kind !== 'other') return [];
  const { at, what } = one;
  if (what.period !== null) {
    // "6 tháng đầu năm trước", "quý II năm ngoái", "quý II năm nay".
    const named = yearOf(what.period) === null;
    const noun = tokens[what.to - 1]?.text === year ? what.to : tokens[what.to]?.text === year ? what.to + 1 : -1;
    const word = named && noun >= 0 ? (tokens[noun]?.text ?? '') : '';
    const back = earlier.has(word);
    const next = back || word === now ? noun + 1 : what.to;
    return [{ at, next, item: { is: 'period', period: what.period, back } }];
  }
  const ofSomeYear = what.ofSomeYear ?? null;
  const dated = (what.date !== null || ofSomeYear !== null) && !isOfAPaper(tokens, at);
  return dated
    ? [{ at, next: what.to, item: { is: 'day', date: what.date, ofSomeYear, typed: typedOf(tokens, at, what.to) } }]
    : [];
}

function typedOf(tokens: readonly Token[], at: number, to: number): string {
  return tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join('');
}

/** "Kế hoạch số 182-KH/TU ngày 09/4/2020": the day of a paper says no period. */
function isOfAPaper(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== day) return false;
  for (let step = at - 2; step > at - 2 - ofItsName; step -= 1) {
    const token = tokens[step];
    if (token === undefined || token.kind === 'line' || token.text === ',') return false;
    if (token.kind === 'word' && token.capitals === 2) return true;
    if (documentNouns.has(`${tokens[step - 1]?.text ?? ''} ${token.text}`)) return true;
  }
  return false;
}

/** "Quý I, II năm 2020". */
function alike(tokens: readonly Token[], { item, next }: Placed): Placed | null {
  if (item.is === 'day' || yearOf(item.period) !== null || !goesOnWith(tokens[next])) return null;
  const noun = item.period.kind === 'quarter' ? quarter : item.period.kind === 'month' ? month : null;
  const more = noun === null ? null : readAlike(tokens, next + 1, noun);
  return more === null
    ? null
    : { at: next + 1, next: more.next, item: { is: 'period', period: more.period, back: false } };
}

function joins(tokens: readonly Token[], last: Placed, more: Placed): 'through' | 'listed' | null {
  const words = tokens.slice(last.next, more.at).map(({ text }) => text);
  if (words.length === 0 || words.length > between || last.item.is !== more.item.is) return null;
  if (words.every((word) => upTo.has(word) || word === dash || word === day)) return 'through';
  if (!words.every((word) => periodList.has(word)) || isOfSomeYear(last.item) || isOfSomeYear(more.item)) return null;
  // "Năm 2020, quý I có …": the second is a part of the first.
  const within = last.item.is === 'period' && last.item.period.kind === 'year' && isBare(more.item);
  return within ? null : 'listed';
}

function isOfSomeYear(item: Item): boolean {
  return item.is === 'day' && item.date === null;
}

/** "Quý I, II", "quý I-II". */
function goesOnWith(token: Token | undefined): boolean {
  return periodList.has(token?.text ?? '') || token?.text === dash;
}

function isBare(item: Item): boolean {
  return item.is === 'period' && yearOf(item.period) === null;
}

function standing(
  tokens: readonly Token[],
  first: Placed,
  last: Placed,
): Pick<NamedPeriod, 'next' | 'until' | 'untilNow' | 'edge'> {
  const before = (step: number): string => tokens[first.at - step]?.text ?? '';
  let step = 1;
  while (step < farthest && beforeAnEnd.has(before(step))) step += 1;
  const until = upTo.has(before(step));
  const untilNow = upTo.has(tokens[last.next]?.text ?? '') && tokens[last.next + 1]?.text === now;
  const bounded = (untilNow && before(1) === beginning) || (until && before(1) === ending);
  const next = untilNow ? last.next + 2 : last.next;
  return { next, until: until && !untilNow, untilNow, edge: edges.has(before(1)) && !bounded };
}

/** The days from the beginning of the first to the end of the last; null where nobody says of which year. */
export function daysOf({ from, to }: Pick<NamedPeriod, 'from' | 'to'>, around: number | null): Span | null {
  const ofTo = to.is === 'day' && to.date !== null ? Number(to.date.slice(0, 4)) : null;
  const yearOfList = to.is === 'period' ? yearOf(to.period) : ofTo;
  const [first, last] = [from, to].map((item, at) => {
    const said = at === 0 ? (yearOfList ?? around) : around;
    if (item.is === 'day') {
      const date = item.date ?? (item.ofSomeYear === null || said === null ? null : dateOf(said, item.ofSomeYear));
      return date === null ? null : { from: date, to: date };
    }
    return spanOf(item.period, item.back && said !== null ? said - 1 : said);
  });
  if (first === undefined || first === null || last === undefined || last === null) return null;
  return first.from > last.to ? null : { from: first.from, to: last.to };
}

/** As it is told of: in the words of the house, whatever it was typed as. */
export function nameOf({ from, to }: Pick<NamedPeriod, 'from' | 'to'>, around: number | null): string {
  const of = (item: Item): string => (item.is === 'day' ? item.typed : printed(inYear(item.period, around)));
  const [first, last] = [of(from), of(to)];
  return first === last ? first : `${first} – ${last}`;
}

function inYear(period: SpelledPeriod, around: number | null): SpelledPeriod {
  const said = period.kind === 'year' || period.kind === 'years' || period.kind === 'term' || period.year !== null;
  return said ? period : { ...period, year: around };
}
