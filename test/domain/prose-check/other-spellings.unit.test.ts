import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const total = (value: number): ProseTotal => ({ code: 'm', setting: null, value: String(value) });
const ends = [
  ['quý I năm 2020', '2020-01-01', '2020-03-31'],
  ['quý II năm 2020', '2020-04-01', '2020-06-30'],
  ['quý III năm 2020', '2020-07-01', '2020-09-30'],
  ['quý IV năm 2020', '2020-10-01', '2020-12-31'],
] as const;
const year: ProseInput = {
  ...inputOf('ninh-binh-2020-h1', ''),
  ...{ relations: [], lastTotals: [], years: [] },
  indicators: [{ code: 'm', label: 'Số cuộc họp', unit: 'cuộc', kind: 'count', of: null, by: null }],
  dates: { heldOn: null, from: civilDate('2020-01-01'), to: civilDate('2020-12-31'), before: null },
};
/** A review of one year, by itself or of its four quarters. */
const ofYear = (all: number): ProseInput => ({ ...year, totals: [total(all)] });
const ofQuarters = (values: readonly number[]): ProseInput => ({
  ...ofYear(values.reduce((sum, one) => sum + one, 0)),
  years: ends.map(([label, from, to], at) => ({
    ...{ label, from: civilDate(from), to: civilDate(to) },
    totals: [total(values[at] ?? 0)],
  })),
});

const secondQuarter = [
  ...['quí II/2020', 'Quí II năm 2020', 'Quý Ⅱ/2020', 'quý ⅱ năm 2020', 'Quý II/20', 'QII/20', 'Q.II/2020'],
  ...[
    'quý thứ hai',
    'quý thứ hai năm 2020',
    'Từ 1/4 đến 30/6',
    'Từ ngày 01/4 đến hết ngày 30/6',
    'Từ 1/4 đến 30/6/2020',
  ],
];
/** Parts of the year that none of the four quarters is. */
const others = [
  ...['Tháng 4, 5 và 6 năm 2020', 'Tháng 4,5,6 năm 2020', 'Tháng 4,5 năm 2020', 'Quý I-II/2020', 'Quý I, II/2020'],
  ...['Hai quý đầu năm', '2 quý cuối năm 2020', 'Ba quý đầu năm', 'Quý này', 'Quý tới', 'Quý vừa qua', 'Tháng này'],
  ...['Từ 1/4 đến nay', '3 tháng cuối năm', 'Trong 6 tháng qua', 'Quý V'],
];
const forms: readonly ((period: string, figure: string) => string)[] = [
  (period, figure) => `${period}, toàn tỉnh có ${figure} cuộc họp.`,
  (period, figure) => `Số cuộc họp ${period} là ${figure}.`,
  (period, figure) => `${period}:\n- Toàn tỉnh có ${figure} cuộc họp.`,
];

const told = (input: ProseInput, text: string) =>
  checkProse({ ...input, sections: [{ code: 's', text }] }).map(
    ({ typed, outcome, expected }) => `${typed} ${outcome} ${expected ?? ''}`,
  );
const values = fc.uniqueArray(fc.integer({ min: 41, max: 999 }), { minLength: 4, maxLength: 4 });

describe('a figure of a part of the year', () => {
  it('is held against its quarter however the quarter is spelled, and against nothing where no quarters are known', () =>
    fc.assert(
      fc.property(values, fc.constantFrom(...forms), (parts, form) => {
        const [, right = 0] = parts;
        const all = parts.reduce((sum, one) => sum + one, 0);
        for (const period of secondQuarter) {
          const of = (figure: number) => form(period, formatNumber(figure));
          const said = (input: ProseInput, figure: number) => [of(figure), ...told(input, of(figure))];
          expect(said(ofQuarters(parts), right)).toEqual([of(right), `${right} right ${right}`]);
          // So far from its label a figure may be doubted only.
          expect(said(ofQuarters(parts), all)).toEqual([
            of(all),
            expect.stringMatching(new RegExp(`^${formatNumber(all).replace('.', '[.]')} (?:wrong|doubtful) ${right}$`)),
          ]);
          for (const figure of [right, all])
            expect(said(ofYear(all), figure)).toEqual([of(figure), `${formatNumber(figure)} not-checked `]);
        }
      }),
      { numRuns: 9 },
    ));

  it('is never right nor wrong by the total of the whole year, where it is of none that is known', () =>
    fc.assert(
      fc.property(values, fc.constantFrom(...forms), (parts, form) => {
        const all = parts.reduce((sum, one) => sum + one, 0);
        for (const period of others)
          for (const input of [ofQuarters(parts), ofYear(all)])
            for (const figure of [all, all - 1]) {
              const text = form(period, formatNumber(figure));
              expect([text, ...told(input, text)]).toEqual([text, `${formatNumber(figure)} not-checked `]);
            }
      }),
      { numRuns: 9 },
    ));

  it('of the first and the last quarter, called so, is held against them', () => {
    const input = ofQuarters([48, 68, 71, 80]);
    expect(told(input, 'Quý đầu năm có 48 cuộc họp, quý cuối năm có 81 cuộc họp')).toEqual([
      '48 right 48',
      '81 wrong 80',
    ]);
  });

  it('is no figure of the day that something happened, nor of the day that ends the period', () => {
    expect(told(ofYear(267), 'Sáng 18/1, toàn tỉnh có 267 cuộc họp')).toEqual(['267 right 267']);
    expect(told(ofYear(267), 'Tính đến 31/12, toàn tỉnh có 267 cuộc họp')).toEqual(['267 right 267']);
  });

  it('is the whole of the review where that is what is named', () => {
    const dates = { ...year.dates, from: civilDate('2020-04-01'), to: civilDate('2020-06-30') };
    for (const period of ['Quý này', 'Từ 1/4 đến 30/6', 'Quí II', '3 tháng qua'])
      expect([period, ...told({ ...ofYear(68), dates }, `${period}, toàn tỉnh có 68 cuộc họp`)]).toEqual([
        period,
        '68 right 68',
      ]);
  });

  it('"mỗi tháng 4,5 triệu đồng" stays a number', () => {
    expect(told(ofYear(267), 'Thu nhập mỗi tháng 4,5 triệu đồng')).toEqual(['4,5 triệu not-checked ']);
  });
});
