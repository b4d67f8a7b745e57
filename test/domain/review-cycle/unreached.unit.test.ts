import { expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unaddressed, unreached } from '#domain/review-cycle/unreached.ts';

const a = 'huyen-a' as UnitId;
const b = 'huyen-b' as UnitId;

it('names a unit only where not one of those written to has an address, once and in the order of the letters', () => {
  const letters = [
    { unit: b, role: 'reporter' },
    { unit: a, role: 'reporter' },
    { unit: a, role: 'unitHead' },
    { unit: b, role: 'unitHead' },
  ] as const;
  expect(unreached(letters, [])).toEqual([b, a]);
  expect(unreached(letters, [{ unit: a, role: 'unitHead' }])).toEqual([b]);
  expect(
    unreached(letters, [
      { unit: a, role: 'unitHead' },
      { unit: b, role: 'coordinator' },
    ]),
  ).toEqual([b]);
  expect(unreached([], [])).toEqual([]);
});

it('names each post that nobody with an address holds, also where another of the unit has one', () => {
  const [head, reporter] = [
    { unit: a, role: 'unitHead' },
    { unit: a, role: 'reporter' },
  ] as const;
  expect(unaddressed([reporter, head, reporter], [reporter])).toEqual([head]);
  expect(unaddressed([reporter, head], [])).toEqual([reporter, head]);
});
