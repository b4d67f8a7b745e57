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
  | { readonly use: 'unknown' }
  /** Units with their kind or parent, and people with their role, side by side. */
  | { readonly use: 'mixed' };

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
    const columns = columnsOf(row, unitKeys);
    const persons = keys.some((key) => peopleTold.has(key)) ? columnsOf(row, peopleKeys) : null;
    if (persons !== null && columns.has('name') && (columns.has('kind') || columns.has('parent'))) {
      return unitsWithPeople(head, columns, persons);
    }
    if (persons !== null && persons.has('name') && persons.size > 1) return { use: 'people', head, columns: persons };
    if (columns.has('name') && columns.size > 1) return { use: 'units', head, columns };
  }
  return { use: 'unknown' };
}

/** A list of units that names somebody for each tells whom letters go to; with a role it would be two lists in one. */
function unitsWithPeople(
  head: number,
  columns: ReadonlyMap<UnitColumn, number>,
  persons: ReadonlyMap<PersonColumn, number>,
): ReadHead {
  if (persons.has('role')) return { use: 'mixed' };
  const name = persons.get('name');
  const isTold = name === undefined || columns.has('reporterName') || name === columns.get('name');
  return { use: 'units', head, columns: isTold ? columns : new Map([...columns, ['reporterName', name] as const]) };
}

/** Of two columns that say the same the left one counts. */
function columnsOf<C extends string>(row: readonly string[], keys: ReadonlyMap<string, C>): ReadonlyMap<C, number> {
  const columns = new Map<C, number>();
  for (const [index, head] of row.entries()) {
    const column = keys.get(wholeKey(head)) ?? keys.get(wordKey(head));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  }
  return columns;
}

function keysOf<C extends string>(heads: Readonly<Record<C, readonly string[]>>): ReadonlyMap<string, C> {
  // Object.entries forgets whose keys they are.
  const entries = Object.entries(heads) as [C, readonly string[]][];
  return new Map(entries.flatMap(([column, words]) => words.map((word) => [wholeKey(word), column] as const)));
}

/** With what stands in brackets: "Trực thuộc (Đảng)" is another column than "Trực thuộc (theo nghị quyết)". */
function wholeKey(head: string): string {
  return wordKey(head.replace(/[()]/g, ' '));
}
