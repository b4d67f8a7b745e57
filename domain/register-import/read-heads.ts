import type { SheetCells } from '#domain/register-import/cells.ts';
import { wordKey } from '#domain/register-import/keys.ts';
import { peopleHeads, tellsPeople, unitHeads, wordsSheet } from '#domain/vietnamese/register-words.ts';

export type UnitColumn = keyof typeof unitHeads;
export type PersonColumn = keyof typeof peopleHeads;

/** Which column says what, and from which row on. */
interface Headed<C extends string> {
  readonly head: number;
  readonly columns: ReadonlyMap<C, number>;
}

export type ReadHead =
  | ({ readonly use: 'units' } & Headed<UnitColumn>)
  | ({ readonly use: 'people' } & Headed<PersonColumn>)
  /** Our own sheet of words, or one without anything in it. */
  | { readonly use: 'nothing' }
  | { readonly use: 'unknown' };

/** A title, a symbol and a date may stand above the head. */
const rowsAbove = 15;

const unitKeys = keysOf(unitHeads);
const peopleKeys = keysOf(peopleHeads);
const peopleTold = new Set(tellsPeople.map(wordKey));

/** The first row that names what a list of units, or one of people, must have. */
export function readHead(sheet: SheetCells): ReadHead {
  const written = sheet.rows.some((row) => row.some((cell) => cell.trim() !== ''));
  if (!written || wordKey(sheet.name) === wordKey(wordsSheet)) return { use: 'nothing' };
  for (const [head, row] of sheet.rows.slice(0, rowsAbove).entries()) {
    const keys = row.map(wordKey);
    if (keys.some((key) => peopleTold.has(key))) {
      const columns = columnsOf(keys, peopleKeys);
      if (columns.has('name') && columns.size > 1) return { use: 'people', head, columns };
    }
    const columns = columnsOf(keys, unitKeys);
    if (columns.has('name') && columns.size > 1) return { use: 'units', head, columns };
  }
  return { use: 'unknown' };
}

/** Of two columns that say the same the left one counts. */
function columnsOf<C extends string>(row: readonly string[], keys: ReadonlyMap<string, C>): ReadonlyMap<C, number> {
  const columns = new Map<C, number>();
  for (const [index, key] of row.entries()) {
    const column = keys.get(key);
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  return columns;
}

function keysOf<C extends string>(heads: Readonly<Record<C, readonly string[]>>): ReadonlyMap<string, C> {
  // Object.entries forgets whose keys they are.
  const entries = Object.entries(heads) as [C, readonly string[]][];
  return new Map(entries.flatMap(([column, words]) => words.map((word) => [wordKey(word), column] as const)));
}
