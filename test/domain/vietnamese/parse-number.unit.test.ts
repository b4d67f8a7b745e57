import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { formatNumber } from '#domain/words/numbers.ts';

const plain = { decimals: 0, percent: false, qualifier: null };

describe('a number as it is typed', () => {
  it.each([
    ['1.079', '1079'],
    ['1079', '1079'],
    ['05', '5'],
    ['0', '0'],
    ['000', '0'],
    ['1.234.567', '1234567'],
    [' 665\u00A0', '665'],
    ['-5', '-5'],
    ['+5', '5'],
    ['(5)', '-5'],
    ['１２', '12'],
    ['1 079', '1079'],
    ['1\u00A0234\u00A0567', '1234567'],
    ['1\u202F234', '1234'],
    ['\u22125', '-5'],
  ])('%j is %s', (text, value) => expect(parseNumber(text)).toEqual({ kind: 'number', value, ...plain }));

  it.each([
    ['87,4%', '87.4', 1, true],
    ['87,40 %', '87.4', 2, true],
    ['100%', '100', 0, true],
    ['1.079,5', '1079.5', 1, false],
    ['1 079,5', '1079.5', 1, false],
    ['８７，４％', '87.4', 1, true],
    ['0,079', '0.079', 3, false],
    ['1234,567', '1234.567', 3, false],
    ['1,079%', '1.079', 3, true],
  ])('%j is %s with %i decimals', (text, value, decimals, percent) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', value, decimals, percent, qualifier: null });
  });

  it.each([
    ['1,079', ['1.079', '1079']],
    ['1.5', ['1.5', '15']],
    ['87.4%', ['87.4', '874']],
    ['0.079', ['0.079', '79']],
  ])('%j is asked back, with both readings', (text, readings) => {
    expect(parseNumber(text)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    '',
    'XXII',
    'Covid-19',
    '12a',
    '1.07.9',
    '1..079',
    ',5',
    '5,',
    '1.23.456',
    'NaN',
    '1e3',
    '٣',
    '1 07',
    '1 079.5',
    '1.079 234',
    '1,079,000',
    '1,079.5',
    '%',
  ])('%j is no number', (text) => expect(parseNumber(text)).toEqual({ kind: 'notANumber' }));

  it('keeps a qualifier, also in decomposed Unicode', () => {
    expect(parseNumber('hơn 1.000')).toEqual({ kind: 'number', value: '1000', ...plain, qualifier: 'hơn' });
    expect(parseNumber('Khoảng 90%'.normalize('NFD'))).toMatchObject({ value: '90', qualifier: 'khoảng' });
  });

  it('reads a ratio and says when it may be a day', () => {
    const ratio = { kind: 'ratio', numerator: '665', denominator: '665', mayBeDate: false };
    expect(parseNumber('665/665')).toEqual(ratio);
    expect(parseNumber('1.014/1.160')).toMatchObject({ numerator: '1014', denominator: '1160' });
    expect(parseNumber('30/6')).toMatchObject({ kind: 'ratio', mayBeDate: true });
    expect(parseNumber('1.5/2')).toEqual({ kind: 'notANumber' });
  });

  it('reads back every whole number the office writes, and every decimal that has one reading', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          expect(parseNumber(formatNumber(String(whole)))).toMatchObject({ kind: 'number', value: String(whole) });
          const tail = String(cents).padStart(2, '0').replace(/0+$/, '');
          const value = tail === '' ? String(whole) : `${whole}.${tail}`;
          expect(parseNumber(formatNumber(value))).toMatchObject({ kind: 'number', value });
        },
      ),
    ));

  it('never throws and never invents a digit', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,/%- hơn')) }), (text) => {
        const parsed = parseNumber(text);
        if (parsed.kind === 'number') expect(parsed.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    ));
});
