import type { CellType, Sheet } from '#api/support/workbook-cells.ts';

export interface Column<Row> {
  readonly type: CellType;
  readonly width?: number;
  of(row: Row): string | number | null;
}

/** Every heading has its column and no column lacks a heading: the compiler compares the two. */
export function sheetOf<Row, Key extends string>(
  name: string,
  rows: readonly Row[],
  headings: Readonly<Record<Key, string>>,
  columns: Readonly<Record<Key, Column<NoInfer<Row>>>>,
): Sheet {
  // Object.keys forgets that these are the keys of the very record it was given.
  const keys = Object.keys(headings) as Key[];
  return {
    name,
    columns: keys.map((key) => {
      const { type, width } = columns[key];
      return { heading: headings[key], type, ...(width === undefined ? {} : { width }) };
    }),
    rows: rows.map((row) => keys.map((key) => columns[key].of(row))),
  };
}

export function text<Row>(of: (row: Row) => string | null, width?: number): Column<Row> {
  return { type: 'text', of, ...(width === undefined ? {} : { width }) };
}

export function integer<Row>(of: (row: Row) => number | null): Column<Row> {
  return { type: 'integer', of };
}

/** The exact decimal as text. */
export function decimal<Row>(of: (row: Row) => string | null): Column<Row> {
  return { type: 'decimal', of };
}

export function date<Row>(of: (row: Row) => string | null): Column<Row> {
  return { type: 'date', of };
}

export function instant<Row>(of: (row: Row) => string | null): Column<Row> {
  return { type: 'instant', of };
}

export function deadline<Row>(of: (row: Row) => string | null): Column<Row> {
  return { type: 'deadline', of };
}
