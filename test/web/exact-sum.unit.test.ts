import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { exactSum, minus } from '#web/kit/exact-sum.ts';

const decimal = fc
  .tuple(fc.integer(), fc.nat({ max: 4 }))
  .map(([whole, digits]) => sumOf([(whole / 10 ** digits).toFixed(digits)]) ?? '0');

describe('a sum on the screen', () => {
  it('is the domain’s, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(decimal), (terms) => {
        expect(exactSum(terms)).toBe(sumOf(terms));
      }),
    );
    expect([exactSum(['0.1', '0.2']), exactSum(['1', minus('1.5')]), exactSum(['-0.5'])]).toEqual([
      ...['0.3', '-0.5', '-0.5'],
    ]);
  });

  it('is none where one of its terms is no number', () => {
    expect(exactSum(['1', 'chưa có'])).toBeNull();
  });
});
