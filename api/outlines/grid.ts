import { columnLetter } from '#domain/register-import/parse-table.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { type OutlineFileFault, outlineFileSentence, type OutlinePlace } from '#domain/words/outline-file.ts';
import type { Facts } from '#domain/words/phrase.ts';
import type { FileFault } from '#api/outlines/read-outline.ts';
import { spoken } from '#api/support/spoken.ts';

/** A sheet as text: what stands in each row, by column; null = what is no text (a date, a broken formula). */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

/** One row below the head: its words by the key of their column. */
export interface GridRow<K extends string> {
  readonly number: number;
  readonly said: Readonly<Record<K, string>>;
}

export interface ReadGrid<K extends string> {
  readonly rows: readonly GridRow<K>[];
  readonly faults: readonly FileFault[];
  /** Of the row that names the columns. */
  readonly head: number;
  cellOf(row: number, key: K): OutlinePlace;
}

export function fileFault(place: OutlinePlace, code: OutlineFileFault, facts: Facts = {}): FileFault {
  return { place, sentence: outlineFileSentence(code, facts, spoken()) };
}

/** The rows of a sheet by the headings that its head names, in whatever order they stand, below whatever title. Empty rows are none; `later`: columns that files of an earlier release lack. */
export function readGrid<K extends string>(
  { name, rows }: Grid,
  headings: Readonly<Record<K, string>>,
  later: readonly K[] = [],
): ReadGrid<K> {
  // Object.keys forgets that these are the keys of the very record it was given.
  const keys = Object.keys(headings) as K[];
  const cell = (row: number, column: number): OutlinePlace => ({
    kind: 'cell',
    sheet: name,
    cell: addressOf(row, column),
  });
  const top = headOf(rows, Object.values<string>(headings));
  const [head = [], ...below] = rows.slice(top);
  const faults: FileFault[] = [];
  const columns = new Map<K, number>();
  for (const [column, heading] of head.entries()) {
    const key = keys.find((each) => foldForMatching(headings[each]) === foldForMatching(heading ?? ''));
    const written = (heading ?? '').trim() !== '' || below.some((row) => (row[column] ?? '').trim() !== '');
    if (key === undefined && written)
      faults.push(fileFault(cell(top, column), 'unknown-column', { column: heading ?? '' }));
    else if (key !== undefined && columns.has(key)) {
      faults.push(fileFault(cell(top, column), 'column-twice', { column: headings[key] }));
    } else if (key !== undefined) columns.set(key, column);
  }
  for (const key of keys) {
    if (!columns.has(key) && !later.includes(key))
      faults.push(fileFault(cell(top, 0), 'column-missing', { column: headings[key] }));
  }
  const at = (row: readonly (string | null)[], key: K): string => (row[columns.get(key) ?? -1] ?? '').trim();
  const read = below.flatMap((row, index): GridRow<K>[] => {
    for (const [column, text] of row.entries())
      if (text === null) faults.push(fileFault(cell(top + index + 1, column), 'not-text'));
    if (keys.every((key) => at(row, key) === '')) return [];
    return [
      {
        number: top + index + 1,
        said: Object.fromEntries(keys.map((key) => [key, at(row, key)])) as Record<K, string>,
      },
    ];
  });
  return { rows: read, faults, head: top, cellOf: (row, key) => cell(row, columns.get(key) ?? 0) };
}

/** How far down a title may push the head of a table. */
const mostAbove = 10;

/** The row among the first that names most of the columns; none does: the first, where each is then found missing. */
function headOf(rows: Grid['rows'], headings: readonly string[]): number {
  const known = new Set(headings.map(foldForMatching));
  const named = rows
    .slice(0, mostAbove)
    .map((row) => row.filter((text) => known.has(foldForMatching(text ?? ''))).length);
  return Math.max(0, named.indexOf(Math.max(0, ...named)));
}

/** `D7`, as a spreadsheet calls a cell. */
function addressOf(row: number, column: number): string {
  return `${columnLetter(column)}${String(row + 1)}`;
}
