import type { Layout } from '#domain/prose-check/layout.ts';
import { daysOf, type NamedPeriod, namedPeriods } from '#domain/prose-check/named-periods.ts';
import { periodColumns } from '#domain/prose-check/period-columns.ts';
import { calledAt, calledOf } from '#domain/prose-check/called-periods.ts';
import type { PeriodMark, PeriodSaid } from '#domain/prose-check/period-mark.ts';
import { type KnownPeriods, type Lost, lostIn, senseOf } from '#domain/prose-check/period-sense.ts';
import { onlyYear } from '#domain/prose-check/period-spans.ts';
import { relativePeriod } from '#domain/prose-check/relative-periods.ts';
import { type Span, yearOf } from '#domain/vietnamese/periods/spelled-period.ts';
import type { Reading } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  against,
  ahead,
  beforeANumber,
  behind,
  less,
  more,
  plans,
  samePeriod,
  shareWords,
  than,
  throughout,
  timesAsMany,
  wholeYear,
} from '#domain/vietnamese/prose/words.ts';

export interface PeriodMarks {
  /** "năm 2019", "kỳ trước", where a number is said of it. */
  readonly of: readonly PeriodMark[];
  /** "so với cùng kỳ", "cao hơn quý I": where it is compared with it, up to where it is named. */
  readonly against: readonly ComparedMark[];
  /** Tokens that name a period of the calendar: they make nothing narrower that they stand beside. */
  readonly named: ReadonlySet<number>;
  /** Periods that are not summed any more. */
  readonly lost: readonly LostPeriod[];
}

export interface LostPeriod {
  readonly at: number;
  readonly next: number;
  readonly which: string;
  readonly why: Lost;
}

export interface ComparedMark extends PeriodMark {
  readonly next: number;
}

/** Words between "so với" and the period it speaks of. */
const reach = 8;

interface Found {
  readonly at: number;
  readonly next: number;
  /** Null: of it no figure can be. */
  readonly of: PeriodSaid | null;
  readonly span: Span | null;
}

export function periodMarks(
  tokens: readonly Token[],
  readings: readonly Reading[],
  layout: Layout,
  known: KnownPeriods,
): PeriodMarks {
  const named = new Map(namedPeriods(tokens, readings).map((one) => [one.at, one]));
  const called = calledOf(known);
  const figures = readings.flatMap((one) => (one.kind === 'numeral' ? [one.numeral.first] : []));
  const marks = {
    of: [] as PeriodMark[],
    against: [] as ComparedMark[],
    named: new Set<number>(),
    lost: [] as LostPeriod[],
  };
  const context = contextOf(layout, known);
  const heads = new Map<number, PeriodSaid>();
  const only = (from: number, to: number, of: PeriodSaid): void => {
    for (const first of within(figures, from, to)) marks.of.push({ at: from, ...of, only: first });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const compared = isWord(tokens, at, against[0]) && isWord(tokens, at + 1, against[1]);
    const found = compared ? firstFrom(at + 2) : foundAt(at);
    if (compared && found === null) marks.against.push({ at, next: at + 2, said: 'other', which: null });
    if (found === null) continue;
    for (let step = found.at; step < found.next; step += 1) if (named.has(found.at)) marks.named.add(step);
    const why = found.of === null ? null : lostIn(found.of, found.span, known);
    if (why !== null) marks.lost.push({ at: found.at, next: found.next, which: found.of?.which ?? '', why });
    if (compared || isCompared(tokens, found.at) || isShareOf(tokens, found.at)) {
      const of: PeriodSaid = found.of ?? { said: 'other', which: null };
      marks.against.push({ at, next: found.next, ...of });
      // "So với 48 cuộc của quý I", "so với quý I (48 cuộc)", "so với quý I là 48 cuộc".
      only(at, found.at, of);
      if (tokens[found.next]?.text === '(') marks.of.push({ at: found.next, ...of, bracket: found.next });
      else only(found.next - 1, numberAfter(tokens, found.next) + 1, of);
    } else if (found.of !== null) {
      context.put(found, named.get(found.at));
      if (isPlan(tokens, found.at))
        only(found.next - 1, planEnds(tokens, found.next), { said: 'other', which: found.of.which });
      heads.set(found.at, found.of);
      const bracketed = tokens[found.at - 1]?.text === '(' && tokens[found.next]?.text === ')';
      marks.of.push({ at: found.at, ...found.of, ...(bracketed ? { bracketed } : {}) });
    }
    at = found.next - 1;
  }
  for (const [at, of] of periodColumns(tokens, heads, known)) marks.of.push({ at, ...of, cell: true });
  marks.of.sort((a, b) => a.at - b.at);
  return marks;

  function firstFrom(from: number): Found | null {
    for (let at = from; at < from + reach && tokens[at] !== undefined; at += 1) {
      if (tokens[at]?.kind === 'line') return null;
      const found = foundAt(at);
      if (found !== null) return found;
    }
    return null;
  }

  function foundAt(at: number): Found | null {
    const one = named.get(at);
    const label = calledAt(tokens, at, called);
    if (label !== null && (one === undefined || (isPlain(one) && label.next >= one.next)))
      return { at, next: label.next, of: label.of, span: label.span };
    if (one !== undefined) {
      const around = context.yearFor(one);
      const whole = wholeYear.has(tokens[at - 1]?.text ?? '');
      return { at, next: one.next, of: senseOf(one, around, whole, known), span: daysOf(one, around) };
    }
    const behind = named.get(at + 2);
    const item = behind?.from === behind?.to ? behind?.from : undefined;
    const year = item?.is === 'period' && item.period.kind === 'year' ? item.period.year : null;
    const inYear = behind === undefined || year === null ? null : { year, next: behind.next };
    // "Trong hai quý đầu năm" says which two.
    if (throughout.has(tokens[at]?.text ?? '') && named.has(at + 1)) return null;
    const found = relativePeriod(tokens, at, context.baseAt(at), known, inYear);
    return found === null ? null : { at, next: found.next, of: found.of, span: null };
  }
}

function isPlain({ from, to, until, untilNow, edge }: NamedPeriod): boolean {
  return from === to && !until && !untilNow && !edge;
}

/** What was named before says which year "quý II" is of, and from which period "cùng kỳ" is reckoned. */
function contextOf(layout: Layout, { dates }: KnownPeriods) {
  let last: { readonly at: number; readonly span: Span; readonly year: boolean } | null = null;
  return {
    put({ at, span }: Found, named: NamedPeriod | undefined): void {
      const year = named?.from === named?.to && named?.from.is === 'period' && named.from.period.kind === 'year';
      if (span !== null && named !== undefined) last = { at, span, year };
    },
    baseAt: (at: number): Span =>
      last !== null && layout.sentence[last.at] === layout.sentence[at] ? last.span : dates,
    yearFor(named: NamedPeriod): number | null {
      const own = onlyYear(dates);
      const bare = named.to.is === 'period' && yearOf(named.to.period) === null;
      if (!bare || last === null || layout.group[last.at] !== layout.group[named.at]) return own;
      const before = onlyYear(last.span);
      if (before === null || last.year) return before ?? own;
      // "Quý IV năm 2019 …, quý I …" may be of either year, where the later one does not follow in the same.
      const follows = (daysOf(named, before)?.from ?? '') > last.span.from;
      return follows && (own === null || own === before) ? before : own === before ? own : null;
    },
  };
}

/** "Kế hoạch năm 2020 là 1.200". */
function isPlan(tokens: readonly Token[], at: number): boolean {
  return plans.has(`${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`);
}

/** "Kế hoạch năm 2020 giao 1.200", but not "thực hiện kế hoạch năm 2020, đã có 1.079". */
function planEnds(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && tokens[at]?.text !== ',' && tokens[at]?.kind !== 'line') at += 1;
  return at;
}

/** "Cao hơn quý I", "vượt năm 2019", "gấp 1,4 lần quý I". */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const [last, before] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (last === ahead || last === behind || last === timesAsMany) return true;
  return last === than && (more.has(before) || less.has(before));
}

/** "Bằng 101,5% cùng kỳ năm trước". */
function isShareOf(tokens: readonly Token[], at: number): boolean {
  const same = tokens[at]?.text === samePeriod[0] && tokens[at + 1]?.text === samePeriod[1];
  const share = tokens[at - 1]?.text === '%' && tokens[at - 2]?.kind === 'number';
  return same && share && shareWords.has(tokens[at - 3]?.text ?? '');
}

/** The number right behind, but for "là". */
function numberAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (beforeANumber.has(tokens[at]?.text ?? '') || tokens[at]?.text === ':')) at += 1;
  return at;
}

/** Those of a rising row that lie between two places, both left out. */
function within(places: readonly number[], from: number, to: number): readonly number[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const found: number[] = [];
  for (let at = low; (places[at] ?? to) < to; at += 1) found.push(places[at] ?? 0);
  return found;
}

function isWord(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text === word;
}
