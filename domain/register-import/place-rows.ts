import type { UnitNames } from '#domain/register-import/find-unit.ts';
import type { UnitRow } from '#domain/register-import/read-units.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** What a row stands under: another row, a unit of the register, nothing; undefined = it does not say. */
export type Above = { readonly row: number } | { readonly id: UnitId } | undefined;

export interface PlacedRows {
  readonly above: readonly Above[];
  /** Row numbers, each after the row it stands under. */
  readonly order: readonly number[];
}

/** Reads under whom each row stands, and puts them in an order from the top down. */
export function placeRows(rows: readonly UnitRow[], names: UnitNames): PlacedRows {
  const above = rows.map((row) => aboveOf(row, names));
  const order: number[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const visit = (start: number): void => {
    const line: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && state.get(at) === undefined) {
      state.set(at, 'open');
      line.push(at);
      const next: Above = above[at];
      at = next !== undefined && 'row' in next ? next.row : undefined;
    }
    if (at !== undefined && state.get(at) === 'open') {
      const row = rows[at];
      row?.reader.fault('parent', 'parent-circle', { read: row.parent ?? '' });
    }
    for (const row of line.reverse()) {
      state.set(row, 'done');
      order.push(row);
    }
  };
  for (const index of rows.keys()) visit(index);
  return { above, order };
}

function aboveOf({ reader, parent }: UnitRow, names: UnitNames): Above {
  if (parent === null) return undefined;
  const found = names.resolve(parent);
  if (found.kind === 'found') return found.ref.of === 'row' ? { row: found.ref.row } : { id: found.ref.id };
  const code = found.kind === 'unclear' ? 'parent-unclear' : 'parent-unknown';
  reader.fault('parent', code, { read: parent, proposals: found.proposals });
  return undefined;
}
