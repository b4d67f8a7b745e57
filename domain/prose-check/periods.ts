import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { PeriodMark, SaidOf } from '#domain/prose-check/period-mark.ts';
import type { ProseDates } from '#domain/prose-check/prose.ts';
import type { NotCounted } from '#domain/vietnamese/prose/not-counted.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import type { Reading } from '#domain/vietnamese/prose/numerals.ts';
import { yearColumns } from '#domain/prose-check/year-columns.ts';
import type { SummedYears } from '#domain/prose-check/summed-years.ts';
import {
  against,
  earlier,
  firstHalf,
  halfYear,
  nowadays,
  partsOfAYear,
  periods,
  samePeriod,
  secondHalf,
  year,
} from '#domain/vietnamese/prose/words.ts';

export interface PeriodMarks {
  /** "năm 2019", "kỳ trước", where a number is said of it. */
  readonly of: readonly PeriodMark[];
  /** "so với cùng kỳ": where it is compared with it. */
  readonly against: readonly PeriodMark[];
}

/** Words between "so với" and the period it speaks of. */
const reach = 8;

export function periodMarks(
  tokens: readonly Token[],
  readings: readonly Reading[],
  dates: ProseDates,
  summed: SummedYears | null,
): PeriodMarks {
  const years = new Map<number, number>();
  const days = new Map<number, NotCounted>();
  for (const one of readings)
    if (one.kind === 'other' && one.what.year !== null) {
      years.set(one.at, one.what.year);
      days.set(one.at, one.what);
    }
  const marks = { of: [] as PeriodMark[], against: [] as PeriodMark[] };
  const which = saidOf(dates);
  const columns = summed === null ? null : yearColumns(tokens, summed.at);
  let compared = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isWord(tokens, at, against[0]) && isWord(tokens, at + 1, against[1])) {
      const found = firstPeriod(tokens, at + 2, years, which);
      compared = Math.max(compared, found?.next ?? at + 2);
      marks.against.push({ at, said: found?.said ?? 'other' });
    }
    const column = columns?.get(at);
    if (column !== undefined) marks.of.push({ at, ...column, cell: true });
    // Years that are summed are named in more ways than a period is, and none of them is "this" one.
    const ofYears = at < compared ? null : (summed?.at(tokens, at) ?? null);
    if (ofYears !== null) {
      marks.of.push({ at, ...ofYears.mark });
      at = ofYears.next - 1;
      continue;
    }
    const stated = days.get(at);
    if (summed !== null && stated !== undefined && at >= compared) {
      marks.of.push({ at, ...summed.onDay(stated.date, stated.year ?? 0) });
      at = stated.to - 1;
      continue;
    }
    const found = at < compared ? null : periodAt(tokens, at, years, which);
    if (found === null) continue;
    marks.of.push({ at, said: found.said });
    at = found.next - 1;
  }
  return marks;
}

type Which = (stated: 'same-season' | 'just-before' | number, part?: PartOfYear) => SaidOf;

/** "6 tháng đầu năm 2021": what of a year is named; `all`: it is named alone, `season`: "cùng kỳ năm 2021". */
type PartOfYear = 'all' | 'first-half' | 'second-half' | 'other' | 'season';

/** "Cùng kỳ" is a year ago, "kỳ trước" the one before this: the last totals are of one of them, or of both. */
function saidOf({ from, to, before }: ProseDates): Which {
  const yearOf = (date: CivilDate) => Number(date.slice(0, 4));
  const sameSeason = before !== null && before.from.slice(5) === from.slice(5) && before.to.slice(5) === to.slice(5);
  const aYearAgo = sameSeason && yearOf(before.from) === yearOf(from) - 1;
  const adjoining = before !== null && addDays(before.to, 1) === from;
  const fits = (part: PartOfYear | undefined): boolean =>
    part === undefined || (part === 'season' ? sameSeason : part === partNamed(before));
  return (stated, part) => {
    if (stated === 'same-season') return aYearAgo ? 'last' : 'other';
    if (stated === 'just-before') return adjoining ? 'last' : 'other';
    if (yearOf(from) <= stated && stated <= yearOf(to)) return 'this';
    const within = before !== null && yearOf(before.from) <= stated && stated <= yearOf(before.to);
    return within && fits(part) ? 'last' : 'other';
  };
}

/** What a text has to say of a year to name these days; of a period that is none of a year it names no more than the year. */
function partNamed(days: ProseDates['before']): PartOfYear {
  switch (days === null ? '' : `${days.from.slice(5)} ${days.to.slice(5)}`) {
    case '01-01 06-30':
      return 'first-half';
    case '07-01 12-31':
      return 'second-half';
    default:
      return 'all';
  }
}

/** The words before "năm 2021" where something is compared with it: a half, a quarter, or nothing but the year. */
function partBefore(tokens: readonly Token[], from: number, at: number): PartOfYear {
  const words = new Set(tokens.slice(from, at).flatMap(({ kind, text }) => (kind === 'sign' ? [] : [text])));
  if (![...words].some((word) => partsOfAYear.has(word))) return 'all';
  if (!halfYear.some((word) => words.has(word))) return 'other';
  return words.has(firstHalf) ? 'first-half' : words.has(secondHalf) ? 'second-half' : 'other';
}

interface Found {
  readonly said: SaidOf;
  readonly next: number;
}

function firstPeriod(
  tokens: readonly Token[],
  from: number,
  years: ReadonlyMap<number, number>,
  which: Which,
): Found | null {
  for (let at = from; at < from + reach; at += 1) {
    if (tokens[at]?.kind === 'line') return null;
    const named = years.get(at);
    if (named !== undefined) return { said: which(named, partBefore(tokens, from, at)), next: at + 1 };
    const found = periodAt(tokens, at, years, which);
    if (found !== null) return found;
  }
  return null;
}

function periodAt(
  tokens: readonly Token[],
  at: number,
  years: ReadonlyMap<number, number>,
  which: Which,
): Found | null {
  const stated = years.get(at);
  if (stated !== undefined) return { said: which(stated), next: at + 1 };
  if (isWord(tokens, at, samePeriod[0]) && isWord(tokens, at + 1, samePeriod[1])) {
    const named = years.get(isWord(tokens, at + 2, year) ? at + 3 : at + 2);
    const next = named === undefined ? at + 2 : isWord(tokens, at + 2, year) ? at + 4 : at + 3;
    // "Cùng kỳ năm 2018" is another year's, whatever was last reported.
    return {
      said: named === undefined ? which('same-season') : which(named, 'season'),
      next: skipEarlier(tokens, next),
    };
  }
  const first = tokens[at];
  if (first?.kind === 'word' && nowadays.has(first.text)) return { said: 'this', next: at + 1 };
  const second = tokens[at + 1];
  if (first?.kind !== 'word' || second?.kind !== 'word' || !periods.has(first.text) || !earlier.has(second.text))
    return null;
  return { said: which(first.text === year ? 'same-season' : 'just-before'), next: at + 2 };
}

/** "cùng kỳ năm trước" is one expression. */
function skipEarlier(tokens: readonly Token[], at: number): number {
  return isWord(tokens, at, year) && earlier.has(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

function isWord(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text === word;
}
