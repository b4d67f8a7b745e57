import { type PeriodSaid, reported } from '#domain/prose-check/period-mark.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { headsOfAll, headsOfNow, headsOfOther } from '#domain/vietnamese/prose/words.ts';

/** "| Chỉ tiêu | Năm 2019 | Năm 2020 | Cộng |": by the bar that opens a cell, of which period its column is. */
export function periodColumns(
  tokens: readonly Token[],
  named: ReadonlyMap<number, PeriodSaid>,
): ReadonlyMap<number, PeriodSaid> {
  const marks = new Map<number, PeriodSaid>();
  let head: readonly (PeriodSaid | null)[] = [];
  for (const { bars, to, first } of rowsIn(tokens)) {
    if (first) head = headOf(tokens, bars, to, named);
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
): readonly (PeriodSaid | null)[] {
  const found = bars.map((bar, column) => headed(tokens, bar + 1, bars[column + 1] ?? end, named));
  const periods = found.some((one) => one !== null && typeof one === 'object');
  return found.map((one) => {
    if (one === null) return periods ? none : null;
    if (one === 'all') return periods ? reported : null;
    return one === 'none' ? none : one;
  });
}

const none: PeriodSaid = { said: 'other', which: null };

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
