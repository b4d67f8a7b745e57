import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PeriodMark } from '#domain/prose-check/period-mark.ts';
import type { ProseDates, ProseYear } from '#domain/prose-check/prose.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';
import { earlier, partsOfAYear, stages, upTo, wholes, year, yearList } from '#domain/vietnamese/prose/words.ts';

/** Where a text names years that a review sums, or the whole of them. */
export interface SummedYears {
  readonly at: (tokens: readonly Token[], at: number) => YearsNamed | null;
  /** "Tính đến 31/12/2020": the end of them all; any other day, and a month, is of no year's total. */
  readonly onDay: (date: CivilDate | null, of: number) => Omit<PeriodMark, 'at'>;
}

interface YearsNamed {
  readonly mark: Omit<PeriodMark, 'at'>;
  readonly next: number;
}

/** Null: no years are summed. */
export function summedYears(years: readonly ProseYear[], dates: ProseDates): SummedYears | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  const known = years.map((one): Known => ({ ...one, words: tokensOf(one.label).map(({ text }) => text) }));
  return {
    at: (tokens, at) => byYears(tokens, at, known, dates) ?? byStage(tokens, at),
    onDay: (date, of) => (date !== null && date >= last.from ? { said: 'this' } : { said: 'other', which: String(of) }),
  };
}

interface Known extends ProseYear {
  readonly words: readonly string[];
}

/** One year as it is named: by what its review was called, or by the calendar. */
interface Item {
  readonly known: Known | null;
  readonly from: string;
  readonly to: string;
  readonly next: number;
}

/** "Năm 2019", "6 tháng đầu năm 2020", "2018–2020", "năm 2019 và 2020": one that is summed, all of them, or what has no total of its own. */
function byYears(tokens: readonly Token[], at: number, known: readonly Known[], dates: ProseDates): YearsNamed | null {
  const first = itemAt(tokens, at, known);
  if (first === null) return null;
  let [last, listed] = [first, false];
  for (let more = itemAfter(tokens, last.next, known); more !== null; more = itemAfter(tokens, last.next, known)) {
    last = more.item;
    listed ||= more.listed;
  }
  const { next } = last;
  const until = upTo.has(tokens[at - 1]?.text ?? '') || upTo.has(tokens[at - 2]?.text ?? '');
  const part = isPart(tokens, at);
  if (listed || part) return { mark: { said: 'other', which: labelled(first, last) }, next };
  // "Đến hết năm 2020": what they come to by then, if that is their end.
  const begins = until && first === last ? dates.from : first.from;
  if (begins <= dates.from && last.to >= dates.to) return { mark: { said: 'this' }, next };
  if (first === last && !until && first.known !== null)
    return { mark: { said: 'year', which: first.known.label }, next };
  return { mark: { said: 'other', which: labelled(first, last) }, next };
}

function labelled(first: Item, last: Item): string {
  const nameOf = ({ known, from }: Item): string => known?.label ?? from.slice(0, 4);
  return first === last ? nameOf(first) : `${nameOf(first)} – ${nameOf(last)}`;
}

function itemAt(tokens: readonly Token[], at: number, known: readonly Known[]): Item | null {
  const called = known
    .filter(({ words }) => words.every((word, step) => tokens[at + step]?.text === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  if (called !== undefined) return { known: called, ...daysOf(called), next: at + called.words.length };
  const stated = tokens[at]?.text === year ? at + 1 : at;
  const of = tokens[stated];
  if (of === undefined || !isYear(of) || inADate(tokens, stated)) return null;
  const days = { from: `${of.text}-01-01`, to: `${of.text}-12-31` };
  const whole = known.find(({ from, to }) => from === days.from && to === days.to);
  return { known: whole ?? null, ...days, next: stated + 1 };
}

function daysOf({ from, to }: ProseYear): Pick<Item, 'from' | 'to'> {
  return { from, to };
}

/** Another one right behind: "–", "đến", "đến hết" lead through all between, "và" and a comma list them. */
function itemAfter(
  tokens: readonly Token[],
  from: number,
  known: readonly Known[],
): { readonly item: Item; readonly listed: boolean } | null {
  let listed = false;
  for (let at = from; at < from + 3; at += 1) {
    const item = at === from ? null : itemAt(tokens, at, known);
    if (item !== null) return { item, listed };
    const word = tokens[at]?.text ?? '';
    if (yearList.has(word)) listed = true;
    else if (!upTo.has(word)) return null;
  }
  return null;
}

/** "Cả giai đoạn", "toàn nhiệm kỳ", "tổng cộng", "cả hai năm": back to what they come to. "Giai đoạn trước" is another. */
function byStage(tokens: readonly Token[], at: number): YearsNamed | null {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
  const pair = `${first} ${second}`;
  if (stages.has(pair))
    return { mark: earlier.has(third) ? { said: 'other', which: `${pair} ${third}` } : { said: 'this' }, next: at + 2 };
  const allYears = wholes.has(first) && third === year && !isYear(tokens[at + 3]);
  return allYears || wholes.has(pair) ? { mark: { said: 'this' }, next: at + 2 } : null;
}

/** "Quý I", "tháng 6", "6 tháng đầu" before a year: of the year a part only. */
function isPart(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === 'line' || (token.kind === 'sign' && token.text !== '-')) return false;
    if (partsOfAYear.has(token.text)) return true;
    // "Quý I và quý II năm 2020"
    if (token.kind === 'word' && token.text.length > 3 && !yearList.has(token.text)) return false;
  }
  return false;
}

/** "30/6/2020", "6-2020": a day or a month. */
function inADate(tokens: readonly Token[], at: number): boolean {
  const [mark, before] = [tokens[at - 1], tokens[at - 2]];
  return mark?.kind === 'sign' && /[/.-]/.test(mark.text) && before?.kind === 'number' && !isYear(before);
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.text);
}
