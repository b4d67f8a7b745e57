import type { Layout } from '#domain/prose-check/layout.ts';
import { nearest } from '#domain/prose-check/nearest.ts';
import { rowsIn } from '#domain/prose-check/period-columns.ts';
import type { PeriodMark } from '#domain/prose-check/period-mark.ts';
import { closes } from '#domain/prose-check/phrases.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { leadsOn, ofPeriod } from '#domain/vietnamese/prose/words.ts';

/** The mark that says of which period a number is; `carried`: none of its own clause does, what was said before it may. */
export interface InPeriod {
  readonly own: PeriodMark | null;
  /** It is what is compared with: "so với quý I là 48 cuộc". */
  readonly compared: PeriodMark | null;
  readonly carried: PeriodMark | null;
}

/** A line of at most so many words without a number is a heading of what stands below it. */
const shortest = 16;
/** "Năm 2020." by itself heads as well. */
const bare = 7;

/** For one number after the other, from left to right. `own`: up to where its own words reach. */
export function periodScope(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  layout: Layout,
  all: readonly PeriodMark[],
) {
  const only = new Map(all.flatMap((mark) => (mark.only === undefined ? [] : [[mark.only, mark] as const])));
  const marks = all.filter((mark) => mark.only === undefined);
  const bracketed = new Map(marks.flatMap((mark) => (mark.bracketed === true ? [[mark.at, mark] as const] : [])));
  const firsts = firstOfClauses(numerals, layout);
  const near = nearest(marks, belongs);
  const lines = carriedInto(tokens, numerals, layout, marks);
  const intro = introOf(layout, marks);
  let [passed, last]: [number, PeriodMark | null] = [0, null];

  return (index: number, until: number, outside: (mark: PeriodMark) => boolean): InPeriod => {
    const { first = 0, next = 0 } = numerals[index] ?? {};
    const line = layout.line[first];
    for (; passed < marks.length && (marks[passed]?.at ?? first) < first; passed += 1) {
      const mark = marks[passed];
      if (mark !== undefined && mark.bracket === undefined && mark.cell !== true) last = mark;
    }
    const compared = only.get(first) ?? null;
    const told = bracketBehind(next);
    if (told !== undefined) return { own: told, compared, carried: null };
    const earlier = kept(near.before(first), outside);
    const later = kept(near.within(next, until), outside);
    const own = later !== null && isOwn(later, earlier, index) ? later : earlier;
    if (own !== null) return { own, compared: compared ?? (own.bracket === undefined ? null : own), carried: null };
    const item = (layout.item[first] ?? 0) > 0 ? intro.get(layout.group[first] ?? -1) : undefined;
    if (item !== undefined) return { own: item, compared, carried: null };
    const same = last !== null && layout.line[last.at] === line ? last : null;
    if (same !== null) return { own: null, compared, carried: same };
    const heading = lines.get(line ?? -1) ?? null;
    // Below the name of a period that nothing is known of no figure is held against another one's.
    return heading?.said === 'other'
      ? { own: heading, compared, carried: null }
      : { own: null, compared, carried: heading };
  };

  function belongs({ at: mark, bracket, bracketed: alone }: PeriodMark, at: number): boolean {
    if (layout.clause[mark] !== layout.clause[at]) return false;
    if (bracket !== undefined) return layout.bracket[at] === bracket;
    // "Kết quả (năm 2020): 68 cuộc"; behind a number the brackets are that number's.
    if (alone === true) return (firsts.get(layout.clause[mark] ?? -1) ?? mark) >= mark;
    return (layout.depth[mark] ?? 0) <= (layout.depth[at] ?? 0);
  }

  /** "68 cuộc (năm 2020)". */
  function bracketBehind(next: number): PeriodMark | undefined {
    let at = next;
    while (at < next + reach && !closes(tokens, at)) at += 1;
    return tokens[at]?.text === '(' ? (bracketed.get(at + 1) ?? bracketed.get(at + 2)) : undefined;
  }

  /** "1.079 mô hình [cùng kỳ 967]", "… – cùng kỳ 967": behind a sign, and a number right behind it, a period is that number's. */
  function isNext(at: number, following: Numeral | undefined): boolean {
    const sign = tokens[at - 1];
    if (sign?.kind !== 'sign' || following === undefined || following.first - at > reach) return false;
    return tokens
      .slice(at, following.first)
      .every(({ kind, text }) => kind !== 'line' && (kind !== 'sign' || text === ':'));
  }

  /** "Quý I có 48 cuộc và quý II có 68 cuộc": what another number follows is that number's. */
  function isOwn(later: PeriodMark, earlier: PeriodMark | null, index: number): boolean {
    const word = tokens[later.at - 1]?.text ?? '';
    if (leadsOn.has(word) || later.cell === true || later.bracketed === true) return false;
    if (isNext(later.at, numerals[index + 1])) return false;
    if (ofPeriod.has(word) || earlier === null) return true;
    const following = numerals[index + 1];
    if (following === undefined || layout.clause[following.first] !== layout.clause[later.at]) return true;
    if (following.first - later.at > reach) return true;
    return tokens.slice(later.at, following.first).some(({ text }) => text === ',' || text === '(' || text === ')');
  }
}

const reach = 16;

/** By its number the place of the first number of each clause. */
function firstOfClauses(numerals: readonly Numeral[], layout: Layout): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>();
  for (const { first } of numerals.toReversed()) firsts.set(layout.clause[first] ?? -1, first);
  return firsts;
}

function kept(mark: PeriodMark | undefined, outside: (mark: PeriodMark) => boolean): PeriodMark | null {
  return mark !== undefined && outside(mark) ? mark : null;
}

/** "Năm 2020:" with its items below. */
function introOf(layout: Layout, marks: readonly PeriodMark[]): ReadonlyMap<number, PeriodMark> {
  const intro = new Map<number, PeriodMark>();
  for (const mark of marks)
    if (layout.item[mark.at] === 0 && mark.cell !== true && mark.bracket === undefined)
      intro.set(layout.group[mark.at] ?? -1, mark);
  return intro;
}

/** By its number of each line that stands below a heading the period that the heading names. */
function carriedInto(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  layout: Layout,
  marks: readonly PeriodMark[],
): ReadonlyMap<number, PeriodMark> {
  const numbered = new Set(numerals.map(({ first }) => layout.line[first]));
  const named = new Map(marks.map((mark) => [layout.line[mark.at] ?? -1, mark]));
  const tables = new Set(rowsIn(tokens).map(({ from }) => layout.line[from]));
  const carried = new Map<number, PeriodMark>();
  let heading: PeriodMark | null = null;
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    while (to < tokens.length && tokens[to]?.kind !== 'line') to += 1;
    // The token that ends a line counts to the next one.
    const line = layout.line[at] ?? -1;
    const words = to - at;
    const heads = words > 0 && words <= shortest && !numbered.has(line) && !tables.has(line);
    const end = tokens[to - 1]?.text ?? '';
    if (heads && !/[;,]/.test(end) && (end !== '.' || words <= bare)) heading = named.get(line) ?? null;
    else if (heading !== null) carried.set(line, heading);
    at = to + 1;
  }
  return carried;
}
