import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, formulaBounds, printFormula } from '#domain/formula/formula.ts';
import { readFormula } from '#domain/formula/read-formula.ts';
import { reckon } from '#domain/formula/reckon.ts';
import { anyFormula, codes } from '#test/domain/formula/any-formula.ts';

const values = (given: Readonly<Record<string, string>>) => (code: string) => given[code] ?? null;
const worth = (text: string, given: Readonly<Record<string, string>>, digits = 0) => {
  const read = readFormula(text);
  return read.is === 'fault' ? read.code : reckon(read.formula, values(given), digits);
};
const value = (of: string) => ({ is: 'value', value: of });

describe('a formula', () => {
  it('is read back to itself from what is printed of it', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const printed = printFormula(formula);
        const read = readFormula(printed);
        // Beyond its bounds it is refused, and never read as another.
        if (read.is === 'fault') expect(printed.length).toBeGreaterThan(100);
        else expect(read.formula).toEqual(formula);
      }),
    );
  });

  it('is read from whatever signs a keyboard has, and by their weight', () => {
    const given = { a: '10', b: '4', 'b-c': '3' };
    expect(worth('a+b*2', given)).toEqual(value('18'));
    expect(worth('(a + b) × 2', given)).toEqual(value('28'));
    expect(worth('a - b - 3', given)).toEqual(value('3'));
    expect(worth('a − (b – b-c)', given)).toEqual(value('9'));
    expect(worth('a : b / 2', given, 2)).toEqual(value('1.25'));
    expect(worth('b ÷ a × 100', given, 1)).toEqual(value('40'));
    expect(worth('a × 12,5%', given, 2)).toEqual(value('1.25'));
    expect(worth('(a + b)% × 100', given)).toEqual(value('14'));
  });

  it('takes a hyphen within a code as a part of it, and one that stands apart as a minus', () => {
    const named = (text: string) => {
      const read = readFormula(text);
      return read.is === 'fault' ? read.code : figuresIn(read.formula);
    };
    expect(named('so-mo-hinh - so-moi')).toEqual(['so-mo-hinh', 'so-moi']);
    expect(named('a -b')).toEqual(['a', 'b']);
    expect(named('a + a')).toEqual(['a']);
  });

  it.each([
    ['', 'formula-empty'],
    ['   ', 'formula-empty'],
    ['a +', 'formula-unfinished'],
    ['(a + b', 'formula-unfinished'],
    ['a b', 'formula-sign-missing'],
    ['a + b)', 'formula-sign-missing'],
    ['+ a', 'formula-sign-missing'],
    ['a ++ b', 'formula-sign-missing'],
    ['1.000 + a', 'formula-number-mark'],
    ['0.5 × a', 'formula-number-mark'],
    ['=a+b', 'formula-sign-unknown'],
    ['a ^ 2', 'formula-sign-unknown'],
    ['SUM(a;b)', 'formula-sign-unknown'],
    [`${'('.repeat(formulaBounds.depth + 1)}a${')'.repeat(formulaBounds.depth + 1)}`, 'formula-too-deep'],
    ['a'.repeat(formulaBounds.signs + 1), 'formula-too-long'],
    [new Array(formulaBounds.parts + 1).fill('a').join('+'), 'formula-too-long'],
  ])('%j is refused by its reason', (text, code) => {
    expect(worth(text, { a: '1' })).toBe(code);
  });

  it('comes to something whatever it is and whatever it is given, and throws nothing', () => {
    const given = fc.record({
      ...Object.fromEntries(
        codes.map((code) => [
          code,
          fc.constantFrom(null, '0', '-3', '12.5', 'không có', '007', '999999999999999999.5'),
        ]),
      ),
    });
    fc.assert(
      fc.property(anyFormula, given, fc.nat(6), (formula, by, digits) => {
        const result = reckon(formula, (code) => (by as Record<string, string | null>)[code] ?? null, digits);
        expect(['value', 'without', 'byZero']).toContain(result.is);
        if (result.is === 'value') expect(result.value).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });

  it('reads every text as a formula or a fault, and throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab1 .,()+*/%-]{0,40}$/)), (text) => {
        expect(['formula', 'fault']).toContain(readFormula(text).is);
      }),
    );
  });
});

describe('what a formula comes to', () => {
  it('is exact: a third, three times, is one; 13,75 + 0,1 + 0,2 = 14,05', () => {
    expect(worth('a ÷ 3 × 3', { a: '1' }, 6)).toEqual(value('1'));
    expect(worth('a + b + c', { a: '13.75', b: '0.1', c: '0.2' }, 2)).toEqual(value('14.05'));
  });

  it('is rounded half up, and what is below zero half down, as a spreadsheet does', () => {
    expect(worth('a ÷ 2', { a: '5' })).toEqual(value('3'));
    expect(worth('a ÷ 2', { a: '-5' })).toEqual(value('-3'));
    expect(worth('a ÷ b × 100', { a: '1', b: '3' }, 1)).toEqual(value('33.3'));
    expect(worth('a ÷ b × 100', { a: '1', b: '8' }, 1)).toEqual(value('12.5'));
  });

  it('is nothing where a figure is not there, and says which: missing is not 0', () => {
    expect(worth('a + b + D2', { a: '1' })).toEqual({ is: 'without', codes: ['b', 'D2'] });
    expect(worth('a × 0 + b', { a: '1', b: 'không có' })).toEqual({ is: 'without', codes: ['b'] });
  });

  it('is nothing where it would be divided by zero', () => {
    expect(worth('a ÷ b', { a: '1', b: '0' })).toEqual({ is: 'byZero' });
    expect(worth('a ÷ (b − b)', { a: '0', b: '5' })).toEqual({ is: 'byZero' });
  });
});
