import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, rowProps } from '#web/kit/data-table.tsx';

interface Unit {
  readonly unit: string;
}

const columns: readonly Column<Unit>[] = [{ key: 'unit', head: 'unit', cell: ({ unit }) => unit }];
const rows = Array.from({ length: 700 }, (_, at): Unit => ({ unit: `unit-${String(at)}` }));

/** What a memoised row compares: it is drawn anew when one of these is another. */
function drawnAnew(before: readonly object[], now: readonly object[]): readonly number[] {
  return now.flatMap((props, at) => {
    const was: Readonly<Record<string, unknown>> = { ...before[at] };
    return Object.entries(props).some(([name, value]) => !Object.is(was[name], value)) ? [at] : [];
  });
}

describe('a table of seven hundred rows', () => {
  const drawn = (of: readonly Unit[], selected: string | null) =>
    of.map((row, index) => rowProps({ row, key: row.unit, index, columns, selected }));

  it('draws the two rows that a key concerns anew, wherever it goes, and no other', () => {
    const at = fc.integer({ min: 0, max: rows.length - 1 });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const [before, now] = [drawn(rows, rows[from]?.unit ?? ''), drawn(rows, rows[to]?.unit ?? '')];
        const concerned = from === to ? [] : [from, to].sort((a, b) => a - b);
        expect(drawnAnew(before, now)).toEqual(concerned);
      }),
    );
  });

  it('draws the one row anew that has changed when all are read again, and none where nothing has', () => {
    const before = drawn(rows, null);
    expect(drawnAnew(before, drawn(rows, null))).toEqual([]);
    const changed = rows.map((row, at) => (at === 300 ? { ...row } : row));
    expect(drawnAnew(before, drawn(changed, null))).toEqual([300]);
  });
});
