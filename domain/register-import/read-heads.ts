import { cutText } from '#domain/kernel/cut-text.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { SheetCells } from '#domain/register-import/cells.ts';
import { wordKey } from '#domain/register-import/keys.ts';
import { peopleHeads, tellsPeople, unitHeads, wordsSheet } from '#domain/vietnamese/register-words.ts';

export type UnitColumn = keyof typeof unitHeads;
export type PersonColumn = keyof typeof peopleHeads;

/** Which column says what, and from which row on. */
interface Headed<C extends string> {
  /** The last row of the head: what is read stands below it. */
  readonly head: number;
  readonly columns: ReadonlyMap<C, number>;
  /** Headed, and not read: nobody is to think that they were taken. */
  readonly unread: readonly UnreadColumn[];
}

export interface UnreadColumn {
  readonly column: number;
  readonly text: string;
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

/**
 * The first row that names what a list of units, or one of people, must have; with the row of groups above it and the row of
 * particulars below it, where offices join cells.
 */
export function readHead(sheet: SheetCells): ReadHead {
  const written = sheet.rows.some((row) => row.some((cell) => cell.trim() !== ''));
  if (!written || wordKey(sheet.name) === wordKey(wordsSheet)) return { use: 'nothing' };
  const { rows } = sheet;
  const first = rows.slice(0, rowsAbove);
  const alone = first.findIndex((row) => reading(row.map((cell) => [cell])) !== null);
  if (alone >= 0) {
    const [groups, own, below] = [rows[alone - 1] ?? [], rows[alone] ?? [], rows[alone + 1] ?? []];
    return headOf(rows, isGoneOn(own, below) ? alone + 1 : alone, headTexts(groups, own, below));
  }
  const together = first.findIndex((row, at) => reading(headTexts([], row, rows[at + 1] ?? [])) !== null);
  if (together < 0) return { use: 'unknown' };
  return headOf(rows, together + 1, headTexts([], rows[together] ?? [], rows[together + 1] ?? []));
}

/** The head once more, as on every page of a print, or the numbers of its columns: no unit and nobody is called so. */
export function isHeadAgain(cells: readonly string[], { columns }: Headed<UnitColumn> | Headed<PersonColumn>): boolean {
  const name = (columns as ReadonlyMap<string, number>).get('name');
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (written.length > 1 && written.every(isHeading)) return true;
  return (name !== undefined && isHeading(cells[name]?.trim() ?? '')) || areNumbers(cells);
}

/** (1), (2), (3); A, B, 1, 2. */
function areNumbers(cells: readonly string[]): boolean {
  const written = cells.map((cell) => cell.replace(/[()]/g, '').trim()).filter((cell) => cell !== '');
  const numbers = written.filter((cell) => /^\d{1,2}$/.test(cell)).map(Number);
  const inOrder = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return written.length > 2 && inOrder && written.every((cell) => /^(\d{1,2}|[A-Z])$/.test(cell));
}

function headOf(rows: SheetCells['rows'], last: number, texts: HeadTexts): ReadHead {
  const read = reading(texts);
  if (read === null) return { use: 'unknown' };
  if (read.use === 'mixed') return read;
  if (read.use === 'units') return { use: 'units', ...placed(rows, last, texts, withAddress(read.columns)) };
  return { use: 'people', ...placed(rows, last, texts, read.columns) };
}

/** A contact is where letters go: a name without a column of addresses is not taken. */
function withAddress(columns: ReadonlyMap<UnitColumn, number>): ReadonlyMap<UnitColumn, number> {
  const idle = new Set<UnitColumn>(
    contactRoles.flatMap((role) => (columns.has(`${role}Email`) ? [] : [`${role}Name` as const])),
  );
  return new Map([...columns].filter(([column]) => !idle.has(column)));
}

function placed<C extends string>(
  rows: SheetCells['rows'],
  last: number,
  texts: HeadTexts,
  columns: ReadonlyMap<C, number>,
): Headed<C> {
  const taken = new Set<number>(columns.values());
  const unread = texts.flatMap(([...said], column): readonly UnreadColumn[] => {
    const text = said.at(-1)?.trim() ?? '';
    return taken.has(column) || text === '' ? [] : [{ column, text: cutText(text, 60) }];
  });
  const head = areNumbers(rows[last + 1] ?? []) ? last + 1 : last;
  return { columns, head, unread };
}

/** Of every column what may head it, the fullest first; the last is what stands nearest above the cells. */
type HeadTexts = readonly (readonly string[])[];

type Reading =
  | { readonly use: 'units'; readonly columns: ReadonlyMap<UnitColumn, number> }
  | { readonly use: 'people'; readonly columns: ReadonlyMap<PersonColumn, number> }
  | { readonly use: 'mixed' };

function reading(texts: HeadTexts): Reading | null {
  const columns = columnsOf(texts, unitKeys);
  // "Họ tên" under "Thủ trưởng" tells of the unit's head: no list of people.
  const ofUnit = (said: readonly string[]): boolean => said.slice(0, -1).some((text) => unitKeys.has(wholeKey(text)));
  const tellsPerson = texts.some((said) => !ofUnit(said) && said.some((text) => peopleTold.has(wordKey(text))));
  const persons = tellsPerson ? columnsOf(texts, peopleKeys) : null;
  if (persons !== null && columns.has('name') && (columns.has('kind') || columns.has('parent'))) {
    return unitsWithPeople(columns, persons);
  }
  if (persons !== null && persons.has('name') && persons.size > 1) return { use: 'people', columns: persons };
  return columns.has('name') && columns.size > 1 ? { use: 'units', columns } : null;
}

/** "Thủ trưởng" joined over "Họ tên" and "Email": each column is headed by both. */
function headTexts(groups: readonly string[], own: readonly string[], below: readonly string[]): HeadTexts {
  const goesOn = isGoneOn(own, below);
  const width = Math.max(own.length, goesOn ? below.length : 0);
  return Array.from({ length: width }, (_, column) => {
    const [mine, lower] = [own[column]?.trim() ?? '', goesOn ? (below[column]?.trim() ?? '') : ''];
    if (lower === '' || lower === mine) return mine === '' ? [] : [...joined(groupOver(groups, column), mine), mine];
    return [...joined(mine === '' ? groupOver(own, column) : mine, lower), lower];
  });
}

function joined(group: string, text: string): readonly string[] {
  if (group === '' || group === text) return [];
  // "Đầu mối: Họ tên" is the name of whoever that is.
  const name = peopleKeys.get(wholeKey(text)) === 'name' ? [group] : [];
  return [`${text} ${group}`, `${group} ${text}`, ...name];
}

/** A title over joined cells says itself in the first of them. */
function groupOver(groups: readonly string[], column: number): string {
  return (
    groups
      .slice(0, column + 1)
      .findLast((cell) => cell.trim() !== '')
      ?.trim() ?? ''
  );
}

/** Whether the row below the head is its second line, and no unit: it names none, and says particulars. */
function isGoneOn(own: readonly string[], below: readonly string[]): boolean {
  const name = columnsOf(
    own.map((cell) => [cell]),
    unitKeys,
  ).get('name');
  const particular = below.some((cell, column) => {
    const text = cell.trim();
    if (text === '' || text === own[column]?.trim()) return false;
    return isHeading(text) || joined(groupOver(own, column), text).some(isHeading);
  });
  const named = name === undefined ? '' : (below[name]?.trim() ?? '');
  // Cells joined over both rows say the same in each.
  return isHeading(named) || (particular && named === '');
}

function isHeading(text: string): boolean {
  return [wholeKey(text), wordKey(text)].some((key) => unitKeys.has(key) || peopleKeys.has(key));
}

/** A list of units that names somebody for each tells whom letters go to; with a role it would be two lists in one. */
function unitsWithPeople(
  columns: ReadonlyMap<UnitColumn, number>,
  persons: ReadonlyMap<PersonColumn, number>,
): Reading {
  if (persons.has('role')) return { use: 'mixed' };
  const name = persons.get('name');
  const isTold = name === undefined || columns.has('reporterName') || name === columns.get('name');
  return { use: 'units', columns: isTold ? columns : new Map([...columns, ['reporterName', name] as const]) };
}

/** Of two columns that say the same the left one counts. */
function columnsOf<C extends string>(texts: HeadTexts, keys: ReadonlyMap<string, C>): ReadonlyMap<C, number> {
  const columns = new Map<C, number>();
  for (const [index, said] of texts.entries()) {
    const known = said.map((text) => keys.get(wholeKey(text)) ?? keys.get(wordKey(text)));
    const column = known.find((one) => one !== undefined);
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
