import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '#domain/kernel/ids.ts';
import { blocksOf } from '#domain/report-rates/blocks.ts';
import { countsOf, type RateCounts, type RatedUnit, rateOf, sumOfCounts } from '#domain/report-rates/counts.ts';
import { punctualities } from '#domain/report-rates/punctuality.ts';
import { fewestTold, toldToUnit } from '#domain/report-rates/told-to-unit.ts';

const names = Array.from({ length: 12 }, (_, at) => `u${String(at)}` as UnitId);
const answered = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([open, given, none]) => ({
  ...{ asked: open + given + none, given, none },
}));
const rated = (unit: UnitId): fc.Arbitrary<RatedUnit> =>
  fc.record({
    unit: fc.constant(unit),
    punctuality: fc.constantFrom(...punctualities),
    ...{ accepted: fc.boolean(), rounds: fc.nat(4), sentBack: fc.boolean() },
    places: fc.record({ required: answered, all: answered }),
  });
const units = fc.subarray(names).chain((some) => fc.tuple(...some.map(rated)));
/** Parents at random: trees, woods, circles, units of nobody. */
const placed = fc.tuple(
  ...names.map((unit) =>
    fc.record({ unit: fc.constant(unit), parent: fc.constantFrom(null, 'host' as UnitId, ...names) }),
  ),
);

const one = (unit: string, more: Partial<RatedUnit>): RatedUnit => ({
  ...{ unit: unit as UnitId, punctuality: 'onTime', accepted: false, rounds: 1, sentBack: false },
  places: { required: { asked: 4, given: 3, none: 1 }, all: { asked: 6, given: 4, none: 1 } },
  ...more,
});

describe('rates of a set of units', () => {
  it('are counts with what they are of, and a percent only where there is something to be a part of', () => {
    const open = { required: { asked: 4, given: 0, none: 0 }, all: { asked: 6, given: 0, none: 0 } };
    const counts = countsOf([
      one('a', { rounds: 2, sentBack: true, accepted: true }),
      one('b', { punctuality: 'late' }),
      one('c', { punctuality: 'notHandedIn', rounds: 0, places: open }),
      ...(['notDue', 'exempted', 'suspended', 'ended'] as const).map((punctuality) =>
        one(punctuality, { punctuality, rounds: 0, places: open }),
      ),
    ]);
    expect(counts).toEqual({
      ...{ units: 7, judged: 3, onTime: 1, late: 1, notHandedIn: 1, notDue: 1, exempted: 1, suspended: 1, ended: 1 },
      ...{ complete: 2, accepted: 1, rounds: 3, sentBack: 1 },
      required: { asked: 12, given: 6, none: 2 },
      all: { asked: 18, given: 8, none: 2 },
    });
    expect([rateOf(1, 3), rateOf(2, 3), rateOf(1, 2000), rateOf(3, 3), rateOf(0, 3)]).toEqual([
      ...['33.3', '66.7', '0.1', '100', '0'],
    ]);
    expect(rateOf(0, 0)).toBeNull();
  });

  it('put each unit in exactly one class', () => {
    fc.assert(
      fc.property(units, (some) => {
        const counts = countsOf(some);
        expect(punctualities.reduce((sum, each) => sum + counts[each], 0)).toBe(some.length);
        expect(counts.judged).toBe(counts.onTime + counts.late + counts.notHandedIn);
        expect(counts.complete).toBeLessThanOrEqual(counts.judged);
      }),
    );
  });

  it('of the blocks under the host are together those of all, and no unit stands in two', () => {
    fc.assert(
      fc.property(units, placed, (some, tree) => {
        const blocks = blocksOf(some, tree);
        expect(sumOfCounts(blocks.map(({ counts }) => counts))).toEqual(countsOf(some));
        expect(new Set(blocks.map(({ top }) => top)).size).toBe(blocks.length);
      }),
    );
  });

  it('of the levels are together those of all, however the units are parted', () => {
    fc.assert(
      fc.property(units, fc.nat(11), (some, at) => {
        const parts = [some.slice(0, at), some.slice(at)];
        expect(sumOfCounts(parts.map(countsOf))).toEqual(countsOf(some));
      }),
    );
  });

  it('gather under a unit whoever is below it, however deep, and apart who is below nobody', () => {
    const tree = [
      { unit: 'a' as UnitId, parent: 'host' as UnitId },
      { unit: 'b' as UnitId, parent: 'a' as UnitId },
      { unit: 'c' as UnitId, parent: 'b' as UnitId },
      { unit: 'd' as UnitId, parent: null },
    ];
    const blocks = blocksOf([one('c', {}), one('a', {}), one('d', {}), one('b', {})], tree);
    expect(blocks.map(({ top, counts }) => [top, counts.units])).toEqual([
      ['a', 3],
      [null, 1],
    ]);
  });
});

describe('what a unit is told of the others', () => {
  const told = (level: number, rest: number) => {
    const all = Array.from({ length: level + rest }, (_, at) => one(String(at), {}));
    const { level: own, whole } = toldToUnit(all, ({ unit }) => Number(unit) < level);
    return [own?.units ?? null, whole?.units ?? null];
  };

  it('is its level and the whole, unless one of them or what is left between them is a few', () => {
    expect([told(5, 0), told(5, 5), told(4, 0), told(4, 40)]).toEqual([
      [5, 5],
      [5, 10],
      [null, null],
      [null, 44],
    ]);
    expect(told(40, 4)).toEqual([40, null]);
  });

  it('never leaves a few to be found by taking one from the other', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (level, rest) => {
        const [own = null, whole = null] = told(level, rest);
        const known: readonly (number | null)[] = [own, whole, own === null || whole === null ? null : whole - own];
        for (const few of known) if (few !== null && few !== 0) expect(few).toBeGreaterThanOrEqual(fewestTold);
      }),
    );
  });
});

/** So that a count that is added later is in the sums as well. */
it('sums every count there is', () => {
  const counts = countsOf([one('a', {})]);
  const twice: RateCounts = sumOfCounts([counts, counts]);
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value === 'number') expect(twice[name as keyof RateCounts]).toBe(2 * value);
  }
});
