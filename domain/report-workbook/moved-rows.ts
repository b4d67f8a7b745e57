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
  const moved = (sheet: string): readonly number[] =>
    faults.flatMap(({ fault, input }) => (fault === 'row-moved' && input.sheet === sheet ? [input.row] : []));
  return faults.flatMap((one): readonly ToldFault[] => {
    if (one.fault !== 'row-moved') return [{ ...one, rows: null }];
    const rows = moved(one.input.sheet);
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (one.input.row !== first) return [];
    return [{ ...one, rows: rows.length === 1 ? null : { first, last, count: rows.length } }];
  });
}
