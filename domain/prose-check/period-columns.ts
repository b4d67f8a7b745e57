import { addDays } from '#domain/kernel/civil-date.ts';
import { type PeriodSaid, reported } from '#domain/prose-check/period-mark.ts';
import { type KnownPeriods, said } from '#domain/prose-check/period-sense.ts';
import { lengthOf, onlyYear } from '#domain/prose-check/period-spans.ts';
import { printed } from '#domain/vietnamese/periods/spellings.ts';
import { spanOf } from '#domain/vietnamese/periods/spelled-period.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import {
  earlier,
  headNoun,
  headsOfAll,
  headsOfNow,
  headsOfOther,
  headsOfTime,
  quarterNumerals,
  thisHead,
  year as yearNoun,
} from '#domain/vietnamese/prose/words.ts';

/** "| Chỉ tiêu | Năm 2019 | Năm 2020 | Cộng |": by the bar that opens a cell, of which period its column is. */
export function periodColumns(
  tokens: readonly Token[],
  named: ReadonlyMap<number, PeriodSaid>,
  known: KnownPeriods,
): ReadonlyMap<number, PeriodSaid> {
  const marks = new Map<number, PeriodSaid>();
  let head: readonly (PeriodSaid | null)[] = [];
  for (const { bars, to, first } of rowsIn(tokens)) {
    if (first) head = headOf(tokens, bars, to, named, known);
    else
      for (const [column, at] of bars.entries()) {
        const of = head[column];
        if (of !== undefined && of !== null) marks.set(at, of);
      }
  }
  return marks;
}

export interface TableRow {
  readonly from: number;
  readonly to: number;
  /** Where its cells open. */
  readonly bars: readonly number[];
  /** It heads its table. */
  readonly first: boolean;
}

export function rowsIn(tokens: readonly Token[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let inTable = false;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.kind !== 'line') to += 1;
    const bars: number[] = [];
    if (isBar(tokens[from])) for (let at = from; at < to; at += 1) if (isBar(tokens[at])) bars.push(at);
    if (bars.length > 0) rows.push({ from, to, bars, first: !inTable });
    inTable = bars.length > 0;
    from = to + 1;
  }
  return rows;
}

/** Where one column names a period, any other is of none unless it says so: a comparison, a plan, a number of the row. */
function headOf(
  tokens: readonly Token[],
  bars: readonly number[],
  end: number,
  named: ReadonlyMap<number, PeriodSaid>,
  known: KnownPeriods,
): readonly (PeriodSaid | null)[] {
  const cells = bars.map((bar, column) => tokens.slice(bar + 1, bars[column + 1] ?? end));
  const quarters = quartersIn(cells, known);
  const found = bars.map(
    (bar, column) =>
      quarters.get(column) ??
      pointedAt(cells[column] ?? [], known) ??
      headed(tokens, bar + 1, bars[column + 1] ?? end, named),
  );
  const lasts = found.some((one) => one === reported) ? yearBefore(cells, known) : nowhere;
  const periods = found.some((one) => one !== null && typeof one === 'object');
  return found.map((one, column) => {
    const last = lasts.get(column);
    if (last !== undefined && one !== null && typeof one === 'object' && one.said === 'other') return last;
    if (one === null) return periods ? none : null;
    if (one === 'all') return periods ? reported : null;
    return one === 'none' ? none : one;
  });
}

const none: PeriodSaid = { said: 'other', which: null };
const nowhere: ReadonlyMap<number, PeriodSaid> = new Map();

/** "| Kỳ này | Kỳ trước |": the one before is the one whose totals are known, for certain only where it ends right before this one. */
function pointedAt(cell: readonly Token[], { dates }: KnownPeriods): PeriodSaid | null {
  const words = cell.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  const [noun, pointing, last] = words.slice(words.findIndex((word) => word === headNoun));
  const alone = words.every((word) => headsOfNow.has(word) || headsOfTime.has(word));
  if (noun !== headNoun || !alone) return null;
  if (thisHead.has(`${pointing ?? ''} ${last ?? ''}`.trim())) return reported;
  if (!(earlier.has(pointing ?? '') || earlier.has(last ?? '')) || dates.before === null) return null;
  // A year that ends where a half begins is not what a half is set beside.
  const alike = Math.abs(lengthOf(dates.before) - lengthOf(dates)) < lengthOf(dates) / 4;
  const certain = addDays(dates.before.to, 1) === dates.from && alike;
  return { said: 'last', which: certain ? null : `${noun} ${pointing ?? ''}` };
}

/** "| I | II |": quarters of the one year reported on; whatever else they head, it is not all of it. */
function quartersIn(cells: readonly (readonly Token[])[], known: KnownPeriods): ReadonlyMap<number, PeriodSaid> {
  const year = onlyYear(known.dates);
  const bare = cells.flatMap((cell, column) => {
    const [only, ...others] = cell;
    const at = others.length === 0 && only?.kind === 'word' ? quarterNumerals.indexOf(only.text) : -1;
    return at < 0 ? [] : [{ column, quarter: at + 1 }];
  });
  const inOrder = bare.every(({ quarter }, at) => quarter === (bare[0]?.quarter ?? 0) + at);
  if (year === null || bare.length < 2 || !inOrder) return nowhere;
  return new Map(
    bare.map(({ column, quarter }) => {
      const period = { kind: 'quarter', year, quarter } as const;
      const span = spanOf(period, null);
      return [column, span === null ? none : said(span, printed(period), known)];
    }),
  );
}

/** "| 2019 | 2020 |" in the review of a half: beside this year's column that of the year before is of the same days, or of all of it. */
function yearBefore(cells: readonly (readonly Token[])[], { dates }: KnownPeriods): ReadonlyMap<number, PeriodSaid> {
  const { before } = dates;
  const year = before === null ? null : onlyYear(before);
  if (year === null || year === onlyYear(dates)) return nowhere;
  return new Map(
    cells.flatMap((cell, column): readonly (readonly [number, PeriodSaid])[] => {
      const [first, second, third] = cell.map(({ text }) => text);
      const bare = third === undefined && (second === undefined ? first : first === yearNoun ? second : undefined);
      return bare === String(year) ? [[column, { said: 'last', which: bare }]] : [];
    }),
  );
}

function headed(
  tokens: readonly Token[],
  from: number,
  to: number,
  named: ReadonlyMap<number, PeriodSaid>,
): PeriodSaid | 'all' | 'none' | null {
  const words = tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  if (words.some((word) => headsOfOther.has(word))) return 'none';
  for (let at = from; at < to; at += 1) {
    const one = named.get(at);
    if (one !== undefined) return one;
  }
  if (words.some((word) => headsOfAll.has(word))) return 'all';
  return words.length > 0 && words.every((word) => headsOfNow.has(word)) ? 'all' : null;
}

function isBar(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === '|';
}
