import { cutText } from '#domain/kernel/cut-text.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type AddressFault, addressFault, plainAddress } from '#domain/kernel/mail-address.ts';
import { inOneLine } from '#domain/kernel/readable.ts';
import {
  type CellAt,
  type CellFault,
  type CellFaultCode,
  cellFault,
  type CellNote,
} from '#domain/register-import/cells.ts';
import { daySaid } from '#domain/register-import/read-words.ts';

/** What was found while reading, in the order of the cells. */
export interface Found {
  readonly faults: CellFault[];
  readonly notes: CellNote[];
  /** Rows in which something stands, and that name no unit: nobody is to think that they were taken. */
  readonly passed: CellAt[];
}

/** One row under a head, and how its cells are read: what is wrong with one is put down at its place. */
export interface RowReader<C extends string> {
  readonly at: CellAt;
  has(column: C): boolean;
  place(column: C): CellAt;
  /** Null: the cell is empty, or there is no such column. */
  text(column: C, most?: number): string | null;
  day(column: C): CivilDate | null;
  address(column: C): string | null;
  fault(column: C, code: CellFaultCode, more?: Parameters<typeof cellFault>[2]): void;
  /** The row is not read, and that is no fault. */
  passOver(): void;
}

/** A formula without what it came to, or with an error: what was to stand there nobody knows. */
const notCalculated = /^(=|#(N\/A|[A-Z0-9/]+[!?])$)/;

export function rowReader<C extends string>(
  place: { readonly sheet: number; readonly row: number },
  cells: readonly string[],
  columns: ReadonlyMap<C, number>,
  found: Found,
): RowReader<C> {
  const raw = (column: C): string => {
    const index = columns.get(column);
    return index === undefined ? '' : (cells[index] ?? '');
  };
  const at: CellAt = { ...place, column: null };
  const placeOf = (column: C): CellAt => ({ ...place, column: columns.get(column) ?? null });
  const uncalculated = new Set<C>();
  const fault: RowReader<C>['fault'] = (column, code, more = {}) => {
    // That says enough of a cell.
    if (!uncalculated.has(column)) found.faults.push(cellFault(placeOf(column), code, more));
  };
  const text: RowReader<C>['text'] = (column, most = 500) => {
    const cell = raw(column);
    if (cell === '') return null;
    const line = inOneLine(cell.normalize('NFC'));
    if (notCalculated.test(line)) {
      fault(column, 'not-calculated', { read: cutText(line, 60) });
      uncalculated.add(column);
      return null;
    }
    if (line.length > most) {
      fault(column, 'too-long', { read: cutText(line, 60) });
      return null;
    }
    return line === '' ? null : line;
  };
  return {
    ...{ at, has: (column) => columns.has(column), place: placeOf, text, fault },
    passOver() {
      // A number alone numbers a line that nobody filled in.
      if (cells.some((cell) => /[^\d\s.,]/.test(cell))) found.passed.push(at);
    },
    day(column) {
      const written = text(column);
      const day = written === null ? null : daySaid(written);
      if (written !== null && day === null) fault(column, 'not-a-day', { read: written });
      return day;
    },
    address(column) {
      const written = text(column);
      if (written === null) return null;
      const plain = plainAddress(written);
      const wrong = addressFault(plain);
      if (wrong !== null) {
        const within = /<([^<>\s]+)>/.exec(plain)?.[1];
        fault(column, addressCodes[wrong], { read: written, proposals: within === undefined ? [] : [within] });
        return null;
      }
      if (plain !== raw(column)) found.notes.push({ at: placeOf(column), read: raw(column), taken: plain });
      return plain;
    },
  };
}

const addressCodes: Readonly<Record<AddressFault, CellFaultCode>> = {
  'wide-letters': 'not-an-address',
  'several-addresses': 'address-several',
  'name-and-address': 'address-named',
  'not-an-email': 'not-an-address',
};
