import { rowsIn, type TableRow } from '#domain/prose-check/period-columns.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { headsOfAll, placesOfAll } from '#domain/vietnamese/prose/words.ts';

/** A number of a table as if what names it stood right before it. */
export interface InCell {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  /** Its row says nothing of what is counted, so that the head of its column does, where it names it in full. */
  readonly headed: boolean;
}

/**
 * What names the numbers of a table: the row, in whichever of its columns; where the row is called after a period or a body, or after
 * nothing, the head of the column. `named`: tokens of periods; `bodies`: where names begin; `columns`: bars whose columns are of a period.
 */
export function cellsOf(
  tokens: readonly Token[],
  { named, bodies, columns }: Readonly<Record<'named' | 'bodies' | 'columns', ReadonlySet<number>>>,
) {
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
    if (bar === undefined || (first !== null && column <= first)) return null;
    const above = cell(head, column);
    const ofHead = (headed: boolean) => ({ ...stood(tokens, above, numeral, named), headed });
    if (first === null) return ofHead(true);
    const label = cell(row, first);
    if (isPeriod(tokens, label, named)) return ofHead(false);
    if (columns.has(bar)) return column > first + 1 ? { ...stood(tokens, label, numeral, named), headed: false } : null;
    return isAll(tokens, label) || bodies.has(label.from) ? ofHead(true) : null;
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

/** "Cộng", "Toàn tỉnh". */
function isAll(tokens: readonly Token[], { from, to }: Place): boolean {
  const words = tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  return words.length > 0 && words.every((word) => headsOfAll.has(word) || placesOfAll.has(word));
}

/** "Số cuộc họp (cuộc)": what it is counted in is no part of the name. */
function stood(
  tokens: readonly Token[],
  { from, to }: Place,
  numeral: Numeral,
  named: ReadonlySet<number>,
): Omit<InCell, 'headed'> {
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
