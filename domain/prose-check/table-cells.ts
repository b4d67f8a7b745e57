import { rowsIn, type TableRow } from '#domain/prose-check/period-columns.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { headsOfAll } from '#domain/vietnamese/prose/words.ts';

/** A number of a table as if what names it stood right before it. */
export interface InCell {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
}

/**
 * What names the numbers of a table: the row, in whichever of its columns; where the row is called after a period, the head of the
 * column. `named`: tokens of periods; `columns`: bars whose columns are of a period.
 */
export function cellsOf(tokens: readonly Token[], named: ReadonlySet<number>, columns: ReadonlySet<number>) {
  const rows = rowsIn(tokens);
  let [at, head]: [number, TableRow | null] = [0, null];
  return (numeral: Numeral): InCell | null => {
    for (; at < rows.length && (rows[at]?.to ?? 0) <= numeral.first; at += 1)
      if (rows[at]?.first === true) head = rows[at] ?? null;
    const row = rows[at];
    if (row === undefined || row.first || head === null || numeral.first < row.from) return null;
    const column = row.bars.findLastIndex((bar) => bar < numeral.first);
    const bar = row.bars[column];
    const first = labelCell(tokens, row);
    if (first === null || bar === undefined || column <= first) return null;
    if (isPeriod(tokens, cell(row, first), named)) return stood(tokens, cell(head, column), numeral, named);
    return columns.has(bar) && column > first + 1 ? stood(tokens, cell(row, first), numeral, named) : null;
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function cell({ bars, to }: TableRow, column: number): Place {
  return { from: (bars[column] ?? to) + 1, to: bars[column + 1] ?? to };
}

/** The first that holds words: before it the rows may be numbered. */
function labelCell(tokens: readonly Token[], row: TableRow): number | null {
  for (const column of row.bars.keys()) {
    const { from, to } = cell(row, column);
    for (let at = from; at < to; at += 1)
      if (tokens[at]?.kind === 'word' || /^(?:19|20)\d{2}$/.test(tokens[at]?.text ?? '')) return column;
  }
  return null;
}

function isPeriod(tokens: readonly Token[], { from, to }: Place, named: ReadonlySet<number>): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') continue;
    words += 1;
    if (!named.has(at) && !headsOfAll.has(token.text)) return false;
  }
  return words > 0;
}

/** "Số cuộc họp (cuộc)": what it is counted in is no part of the name. */
function stood(tokens: readonly Token[], { from, to }: Place, numeral: Numeral, named: ReadonlySet<number>): InCell {
  const label: Token[] = [];
  let open = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || named.has(at)) continue;
    if (token.text === '(') open += 1;
    if (open === 0) label.push(token);
    if (token.text === ')') open -= 1;
  }
  const behind = tokens.slice(numeral.first, numeral.next + after);
  const numbered = { ...numeral, first: label.length, next: label.length + numeral.next - numeral.first };
  return { tokens: [...label, ...behind], numeral: numbered };
}

const after = 8;
