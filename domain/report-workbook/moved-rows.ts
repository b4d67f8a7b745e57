import type { AtCell, Compared } from '#domain/report-workbook/compare.ts';

type Fault = Compared['faults'][number];

/** Where rows of a sheet begin to stand elsewhere, and how far. */
export interface MovedRows {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export interface ToldFault extends AtCell {
  readonly fault: Fault['fault'];
  /** Of moved rows those that are told at once; null: of any other fault, and of one row alone. */
  readonly rows: MovedRows | null;
}

/** One row that was added or deleted moves all below it: they are one fault, told where it begins. */
export function withMovedRowsAtOnce(faults: Compared['faults']): readonly ToldFault[] {
  const moved = new Map<string, MovedRows>();
  for (const { fault, input } of faults) {
    if (fault !== 'row-moved') continue;
    const { sheet, row } = input;
    const { first, last, count } = moved.get(sheet) ?? { first: row, last: row, count: 0 };
    moved.set(sheet, { first: Math.min(first, row), last: Math.max(last, row), count: count + 1 });
  }
  return faults.flatMap((one): readonly ToldFault[] => {
    if (one.fault !== 'row-moved') return [{ ...one, rows: null }];
    const rows = moved.get(one.input.sheet);
    if (one.input.row !== rows?.first) return [];
    return [{ ...one, rows: rows.count === 1 ? null : rows }];
  });
}
