import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { decimalOf, type RawCell, rawText } from '#domain/report-workbook/raw-cell.ts';
import { readDayCell, readFigureCell, readWordsCell } from '#domain/report-workbook/read-cell.ts';
import { conventionOf, readEnglish } from '#domain/vietnamese/number-convention.ts';
import { formatNumber } from '#domain/words/numbers.ts';

const cutOff = '2020-06-14' as CivilDate;
const text = (words: string): RawCell => ({ kind: 'text', text: words });
const indicator = (kind: Indicator['kind'], more: Partial<Indicator> = {}): Indicator => ({
  ...{ code: 'x', label: 'x', unit: 'x', kind, of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: false, source: null, ...more },
});
const counted = indicator('count');
const measured = indicator('index');
const sheet = { marks: 'vietnamese', cutOff } as const;
const number = (value: number, percent = false): RawCell => ({ kind: 'number', number: value, percent });

describe('a number in a cell', () => {
  it('is the decimal that a spreadsheet shows for it', () => {
    const shown = (value: number, percent = false) => decimalOf({ number: value, percent });
    expect(shown(13.75 + 0.1 + 0.2)).toBe('14.05');
    expect([0, -0, 1e-7, 1079.25, 123_456_789_012_345].map((value) => shown(value))).toEqual([
      ...['0', '0', '0.0000001', '1079.25', '123456789012345'],
    ]);
    expect([0.125, 1, 0.0005].map((value) => shown(value, true))).toEqual(['12.5', '100', '0.05']);
    expect([1e21, Number.NaN, Infinity, 1e-20].map((value) => shown(value))).toEqual([null, null, null, null]);
    expect(rawText(number(0.874, true))).toBe('87,4%');
  });

  it('with any fifteen digits comes back to the last of them', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
        fc.integer({ min: 0, max: 12 }),
        (units, scale) => {
          const digits = String(units).padStart(scale + 1, '0');
          const whole = digits.slice(0, digits.length - scale);
          const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
          const exact = fraction === '' ? whole : `${whole}.${fraction}`;
          expect(decimalOf({ number: Number(exact), percent: false })).toBe(exact);
          expect(readFigureCell(number(Number(exact)), measured, sheet)).toMatchObject({
            kind: 'read',
            value: exact,
          });
        },
      ),
    );
  });
});

describe('a cell for a figure', () => {
  const read = (cell: RawCell, is = counted) => readFigureCell(cell, is, sheet);

  it('is what it says, and the words stay beside it', () => {
    expect(read(text('1.079'))).toEqual({ kind: 'read', value: '1079', typed: '1.079', approximate: null });
    expect(read(text('hơn 1.079'))).toMatchObject({ value: '1079', typed: 'hơn 1.079', approximate: 'hơn 1.079' });
    expect(read(text('87,4%'), measured)).toMatchObject({ value: '87.4', typed: '87,4%' });
    expect(read(number(1079))).toMatchObject({ value: '1079', typed: '1.079' });
    expect(read(number(1.079), measured)).toMatchObject({ value: '1.079', typed: '1,0790' });
  });

  it.each(['không có số liệu', 'Chưa có số liệu.', '-', '…', 'KHÔNG CÓ'])(
    'that says %j is no 0 and no error',
    (words) => {
      expect(read(text(words))).toEqual({ kind: 'noFigure' });
    },
  );

  it('that is empty, or 0, is each its own', () => {
    expect(read({ kind: 'empty' })).toEqual({ kind: 'nothing' });
    expect(read(text('  '))).toEqual({ kind: 'nothing' });
    expect(read(number(0))).toMatchObject({ kind: 'read', value: '0' });
    expect(read(text('0'))).toMatchObject({ kind: 'read', value: '0' });
  });

  it.each([
    [{ kind: 'formula', formula: 'SUM(A1)' }, 'formula'],
    [{ kind: 'date', date: cutOff }, 'day-for-number'],
    [{ kind: 'other', shown: '#REF!' }, 'not-a-number'],
    [text('nhiều'), 'not-a-number'],
    [number(1e20), 'too-many-digits'],
    [number(-5), 'negative'],
    [text('-5'), 'negative'],
    [number(2.5), 'not-whole'],
    [text('2,5'), 'not-whole'],
  ] as const)('that cannot be one is told why: %j', (cell, fault) => {
    expect(read(cell)).toEqual({ kind: 'fault', fault });
  });

  it('with two readings asks, and each answer has one reading only', () => {
    const asked = read(text('1,079'), measured);
    expect(asked).toMatchObject({ kind: 'asked', readings: [{ value: '1.079' }, { value: '1079' }] });
    const readings = asked.kind === 'asked' ? asked.readings : [];
    for (const { value, typed } of readings) expect(read(text(typed), measured)).toMatchObject({ kind: 'read', value });
  });
});

it('asks what a number of more than 100% means in a cell that shows percentages: 5 pasted there is 500%', () => {
  const share = indicator('share', { type: { is: 'percent' } });
  const read = (value: number) => readFigureCell(number(value, true), share, sheet);
  expect(read(5)).toMatchObject({ kind: 'asked', readings: [{ value: '5' }, { value: '500' }] });
  expect(read(1.2)).toMatchObject({ kind: 'asked', readings: [{ value: '1.2' }, { value: '120' }] });
  expect(read(1)).toMatchObject({ kind: 'read', value: '100' });
  expect(read(0.333)).toMatchObject({ kind: 'read', value: '33.3' });
});

it('reads a day day first, in the year of the cut-off where none is written', () => {
  expect(readDayCell(text('10/6'), cutOff)).toMatchObject({ value: '2020-06-10', typed: '10/6' });
  expect(readDayCell({ kind: 'date', date: cutOff }, cutOff)).toMatchObject({ value: cutOff, typed: '14/06/2020' });
  expect(readDayCell(text('31/02/2020'), cutOff)).toEqual({ kind: 'fault', fault: 'not-a-day' });
  expect(readDayCell(number(43_996), cutOff)).toEqual({ kind: 'fault', fault: 'not-a-day' });
});

it('keeps words as they are, with one end of line, and says when they are too long', () => {
  expect(readWordsCell(text('- a\r\n+ b'), 10)).toMatchObject({ typed: '- a\n+ b' });
  expect(readWordsCell(number(1079), 10)).toMatchObject({ typed: '1.079' });
  expect(readWordsCell(text('x'.repeat(11)), 10)).toEqual({ kind: 'fault', fault: 'text-too-long' });
});

describe('the marks of a sheet', () => {
  it('are English when one number can be read by no others', () => {
    expect(conventionOf(['12.5', '1,079', '79'])).toBe('english');
    expect(conventionOf(['1,079.25'])).toBe('english');
    expect(conventionOf(['12,5', '1.079'])).toBe('vietnamese');
    expect(conventionOf(['1.079', '1,079', '79', 'nhiều'])).toBe('undecided');
    expect(conventionOf(['12.5', '12,5'])).toBe('both');
  });

  it('are read to the last digit', () => {
    expect(['12.5', '1,079.25', '1,079', '1.079', '007', '12.50%', '-0'].map(readEnglish)).toEqual([
      ...['12.5', '1079.25', '1079', '1.079', '7', '12.5', '0'],
    ]);
    expect(['12,5', '1.079.000', 'x', '1,07'].map(readEnglish)).toEqual([null, null, null, null]);
  });

  it('do not change the number: written either way it is the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.integer({ min: 0, max: 3 }), (units, scale) => {
        const digits = String(units).padStart(scale + 1, '0');
        const value = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
        const swapped = formatNumber(value).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        const plain = value.includes('.') ? value.replace(/\.?0+$/, '') : value;
        expect(readEnglish(swapped)).toBe(plain);
      }),
    );
  });
});

it('is to be written as what it means where yes or no is asked, however the spreadsheet says it', () => {
  const asked = indicator('count', { type: { is: 'yesNo' } });
  const shown = (words: RawCell) => readFigureCell(words, asked, sheet);
  for (const [words, value, typed] of [
    ['TRUE', 'yes', 'Có'],
    ['FALSE', 'no', 'Không'],
  ] as const) {
    expect(shown({ kind: 'other', shown: words })).toMatchObject({ kind: 'read', value, typed });
    expect(shown(text(typed.toLowerCase()))).toMatchObject({ kind: 'read', value, typed });
  }
  expect(shown({ kind: 'other', shown: '#REF!' })).toEqual({ kind: 'fault', fault: 'not-yes-or-no' });
});
