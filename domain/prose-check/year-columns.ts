import type { PeriodMark } from '#domain/prose-check/period-mark.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';

type Named = (tokens: readonly Token[], at: number) => { readonly mark: Omit<PeriodMark, 'at'> } | null;

/** "| Chỉ tiêu | Năm 2019 | Năm 2020 | Cộng |": by the bar that opens a cell, of which year its column is. */
export function yearColumns(tokens: readonly Token[], named: Named): ReadonlyMap<number, Omit<PeriodMark, 'at'>> {
  const marks = new Map<number, Omit<PeriodMark, 'at'>>();
  let head: readonly Omit<PeriodMark, 'at'>[] = [];
  let inTable = false;
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]?.kind !== 'line') to += 1;
    const bars = isBar(tokens[from]) ? barsIn(tokens, from, to) : [];
    if (bars.length > 0 && !inTable) head = headOf(tokens, bars, to, named);
    else if (bars.length > 0) for (const [column, at] of bars.entries()) putIn(marks, at, head[column]);
    inTable = bars.length > 0;
    from = to + 1;
  }
  return marks;
}

/** Where one column names a year, any other is of all of them. */
function headOf(tokens: readonly Token[], bars: readonly number[], end: number, named: Named) {
  const found = bars.map((bar, column) => {
    const until = bars[column + 1] ?? end;
    for (let at = bar + 1; at < until; at += 1) {
      const one = named(tokens, at);
      if (one !== null) return one.mark;
    }
    return null;
  });
  return found.some((one) => one !== null) ? found.map((one) => one ?? { said: 'this' as const }) : [];
}

function putIn(marks: Map<number, Omit<PeriodMark, 'at'>>, at: number, mark: Omit<PeriodMark, 'at'> | undefined): void {
  if (mark !== undefined) marks.set(at, mark);
}

function barsIn(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const bars: number[] = [];
  for (let at = from; at < to; at += 1) if (isBar(tokens[at])) bars.push(at);
  return bars;
}

function isBar(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === '|';
}
