import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  fromUnits,
  isDecimal,
  percentOf,
  sameDecimal,
  scaleOf,
  sumOf,
  unitsOf,
} from '#domain/consolidation/decimal.ts';

describe('a decimal', () => {
  it('is digits with at most one point between them and a minus before them', () => {
    for (const text of ['0', '-1', '007', '12.50', '-0.1']) expect(isDecimal(text), text).toBe(true);
    for (const text of ['', '-', '+1', '1.', '.5', '1,5', '1.2.3', '1e3', ' 1', '1 ', '--1', 'x1', '1x', '1.a'])
      expect(isDecimal(text), text).toBe(false);
  });

  it('is written without what says nothing: no zeros before or after, no minus before zero', () => {
    expect(['007', '12.50', '-0.10', '1.00', '-0', '-0.0'].map((text) => sumOf([text]))).toEqual([
      ...['7', '12.5', '-0.1', '1', '0', '0'],
    ]);
  });

  it('has as many digits after the point as count, and none when it is none', () => {
    expect(['12', '12.50', '12.05', '1.00', '1,5'].map(scaleOf)).toEqual([0, 1, 2, 0, 0]);
  });

  it('is a whole number of steps where it has no finer digits', () => {
    expect([unitsOf('1.5', 1), unitsOf('1.5', 3), unitsOf('-1.50', 1)]).toEqual([15n, 1500n, -15n]);
    expect([unitsOf('1.25', 1), unitsOf('x', 1)]).toEqual([null, null]);
    expect([fromUnits(5n, 2), fromUnits(-1250n, 2), fromUnits(0n, 3)]).toEqual(['0.05', '-12.5', '0']);
  });
});

describe('comparing decimals', () => {
  it('goes by value, whatever the number of digits', () => {
    expect(compareDecimals('9', '10')).toBe(-1);
    expect(compareDecimals('1.10', '1.1')).toBe(0);
    expect(compareDecimals('1.11', '1.2')).toBe(-1);
    expect(compareDecimals('-2', '-10')).toBe(1);
    expect(compareDecimals('0', '-0.0')).toBe(0);
  });

  it('says nothing of what is no decimal, on either side', () => {
    expect([compareDecimals('x', '1'), compareDecimals('1', 'x')]).toEqual([null, null]);
    expect([sameDecimal('x', 'x'), sameDecimal('1.0', '1'), sameDecimal('1', '2')]).toEqual([false, true, false]);
  });
});

describe('a sum', () => {
  it('aligns its terms, minus among them, and of nothing is zero', () => {
    expect(sumOf([])).toBe('0');
    expect(sumOf(['1.25', '-0.5', '10'])).toBe('10.75');
    expect(sumOf(['1', '-1.5'])).toBe('-0.5');
  });

  it('is none when one of its terms is none', () => expect(sumOf(['1', '', '2'])).toBeNull());
});

describe('a percentage', () => {
  it('is rounded half up to the printed digits', () => {
    expect([percentOf('1', '3', 1), percentOf('2', '3', 1), percentOf('1', '8', 1)]).toEqual(['33.3', '66.7', '12.5']);
    expect([percentOf('1', '200', 0), percentOf('499', '100000', 0)]).toEqual(['1', '0']);
    expect([percentOf('1.5', '3', 0), percentOf('3', '1.5', 0)]).toEqual(['50', '200']);
  });

  it('is 0 of none done, and nothing where there is nothing to divide', () => {
    expect(percentOf('0', '7', 1)).toBe('0');
    expect([percentOf('1', '0', 1), percentOf('1', '-2', 1), percentOf('-1', '2', 1)]).toEqual([null, null, null]);
    expect([percentOf('x', '2', 1), percentOf('1', 'x', 1)]).toEqual([null, null]);
  });
});
