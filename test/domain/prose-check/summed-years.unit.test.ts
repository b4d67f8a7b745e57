import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const total = (code: string, value: number): ProseTotal => ({ code, setting: null, value: String(value) });
const calendar = (of: number, totals: readonly ProseTotal[]) => ({
  label: `năm ${String(of)}`,
  ...{ from: civilDate(`${String(of)}-01-01`), to: civilDate(`${String(of)}-12-31`), totals },
});
const share = (value: string): ProseTotal => ({ code: 'congressShare', setting: null, value });
const input: ProseInput = {
  ...inputOf('ninh-binh-2020-h1', ''),
  totals: [total('models', 3000), total('congresses', 80), share('80')],
  years: [
    calendar(2018, [total('models', 921)]),
    calendar(2019, [total('models', 1000), { code: 'models', setting: 'stateBody', value: '300' }]),
    calendar(2020, [total('models', 1079), total('congresses', 80), share('80')]),
  ],
  dates: { heldOn: null, from: civilDate('2018-01-01'), to: civilDate('2020-12-31'), before: null },
};
const quarters: ProseInput = {
  ...input,
  years: [
    { ...calendar(2020, [total('models', 12)]), label: 'quý I năm 2020', to: civilDate('2020-03-31') },
    {
      ...calendar(2020, [total('models', 18)]),
      label: 'quý II năm 2020',
      from: civilDate('2020-04-01'),
      to: civilDate('2020-06-30'),
    },
  ],
  totals: [total('models', 30)],
  dates: { ...input.dates, from: civilDate('2020-01-01'), to: civilDate('2020-06-30') },
};
const read = (text: string, of: ProseInput = input): readonly string[] =>
  checkProse({ ...of, sections: [{ code: 's', text }] }).map(
    ({ typed, outcome, rule }) => `${typed} ${outcome} ${rule}`,
  );
const models = 'mô hình Dân vận khéo';

describe('a number of a review of several years', () => {
  it.each([
    [`Năm 2020 duy trì 1.079 ${models}.`, ['1.079 right year-total']],
    [`Năm 2020 duy trì 1.078 ${models}.`, ['1.078 wrong year-total']],
    [`Duy trì 1.000 ${models} trong năm 2019.`, ['1.000 right year-total']],
    [`Năm 2020 duy trì 3.000 ${models}.`, ['3.000 wrong year-total']],
    [`Năm 2019 duy trì 300 ${models} trong cơ quan nhà nước.`, ['300 right year-total']],
    [
      `Năm 2018 duy trì 921 ${models}, năm 2019 duy trì 1.000 ${models}; cả giai đoạn duy trì 3.000 ${models}.`,
      ['921', '1.000'].map((one) => `${one} right year-total`).concat('3.000 right total'),
    ],
    [
      `Năm 2020 duy trì 1.079 ${models}, tổng cộng duy trì 3.000 ${models}.`,
      ['1.079 right year-total', '3.000 right total'],
    ],
    [
      `Năm 2020 duy trì 1.079 ${models}, cả ba năm duy trì 3.000 ${models}.`,
      ['1.079 right year-total', '3.000 right total'],
    ],
  ])('is held against the year it is said of: %s', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    ...['Giai đoạn 2018–2020', 'Giai đoạn 2018 - 2020', 'Từ năm 2018 đến năm 2020', 'Từ năm 2018 đến hết năm 2020'],
    ...['Trong ba năm', 'Đến hết năm 2020', 'Tính đến 31/12/2020', 'Cả nhiệm kỳ'],
  ])('is held against the sum where all of it is named: %s', (when) => {
    expect(read(`${when} duy trì 3.000 ${models}.`)).toEqual(['3.000 right total']);
    expect(read(`${when} duy trì 1.079 ${models}.`)).not.toEqual(['1.079 right year-total']);
  });

  it.each([
    ...['Năm 2017', 'Năm 2019 và 2020', 'Giai đoạn 2018–2019', '6 tháng đầu năm 2020', 'Quý I năm 2020'],
    ...['Tháng 6 năm 2020', 'Tính đến 30/6/2019', 'Đến năm 2019', 'Giai đoạn trước', 'Cuối năm 2019'],
  ])('is neither right nor wrong of what no year is the whole of, and that is said: %s', (when) =>
    expect(read(`${when} duy trì 77 ${models}.`)).toEqual(['77 not-checked year-not-summed']),
  );

  it('is said with the year as a year, not as a number', () => {
    const [one] = checkProse({ ...input, sections: [{ code: 's', text: `Năm 2017 duy trì 77 ${models}.` }] });
    expect(one === undefined ? '' : proseSentence(one, (code) => code)).toContain('2017');
  });

  it('is known by what a year itself was called, and of two of them it is of neither', () => {
    expect(read(`Quý I năm 2020 duy trì 12 ${models}, quý II năm 2020 duy trì 18 ${models}.`, quarters)).toEqual([
      '12 right year-total',
      '18 right year-total',
    ]);
    expect(read(`Quý II năm 2020 duy trì 19 ${models}.`, quarters)).toEqual(['19 wrong year-total']);
    expect(read(`Quý I và quý II năm 2020 duy trì 29 ${models}.`, quarters)).toEqual([
      '29 not-checked year-not-summed',
    ]);
    expect(read(`Năm 2020 duy trì 29 ${models}.`, quarters)).toEqual(['29 wrong total']);
  });

  it('of a table is of the year that heads its column', () => {
    const table = (first: string) =>
      `| Chỉ tiêu | Năm 2019 | Năm 2020 | Cộng |\n|---|---|---|---|\n| Số ${models} được duy trì | ${first} | 1.079 | 3.000 |`;
    expect(read(table('1.000'))[0]).toBe('1.000 right year-total');
    expect(read(table('1.001'))[0]).toBe('1.001 wrong year-total');
    expect(read(`| Chỉ tiêu | Số |\n| Số ${models} được duy trì | 3.000 |`)).toEqual(['3.000 right total']);
  });

  it('is of the whole period only where no years are summed: of one year of it nothing is known', () => {
    const { years: _none, ...plain } = input;
    expect(read(`Giai đoạn 2018–2020 duy trì 3.000 ${models}.`, plain)).toEqual(['3.000 right total']);
    for (const figure of ['3.000', '1.000'])
      expect(read(`Năm 2019 duy trì ${figure} ${models}.`, plain)).toEqual([
        `${figure} not-checked nothing-to-compare`,
      ]);
  });

  it('of a year that is not summed any more is named where it is spoken of, and neither right nor wrong', () => {
    const dropped: ProseInput = { ...input, years: (input.years ?? []).slice(1) };
    expect(read(`Năm 2018 duy trì 921 ${models}, năm 2020 duy trì 1.079 ${models}.`, dropped)).toEqual([
      'Năm 2018 doubtful period-dropped',
      '921 not-checked year-not-summed',
      '1.079 right year-total',
    ]);
    expect(read(`Năm 2020 duy trì 1.079 ${models}, tăng 158 so với năm 2018.`, dropped)).toEqual([
      '1.079 right year-total',
      '158 not-checked nothing-to-compare',
      'năm 2018 doubtful period-dropped',
    ]);
    // Of a year outside of the review nothing was ever summed, and a name of a paper says no figure.
    expect(read(`Năm 2017 duy trì 77 ${models}.`, dropped)).toEqual(['77 not-checked year-not-summed']);
    expect(read('Kế hoạch năm 2018 đã được tổng kết.', dropped)).toEqual([]);
  });

  it('of a year whose review was cancelled after it was summed is held as it was sealed, and named', () => {
    const [first, ...others] = input.years ?? [];
    const withdrawn: ProseInput = {
      ...input,
      years: first === undefined ? [] : [{ ...first, withdrawn: true }, ...others],
    };
    const text = `Năm 2018 duy trì 921 ${models}.`;
    expect(read(text, withdrawn)).toEqual(['Năm 2018 doubtful period-dropped', '921 right year-total']);
    const [told] = checkProse({ ...withdrawn, sections: [{ code: 's', text }] });
    expect(told === undefined ? '' : proseSentence(told, (code) => code)).toContain('năm 2018 đã bị hủy');
  });

  it.each([
    ['Năm 2020 duy trì 1.079 MH, cao hơn năm 2019 là 79.', '79 right change'],
    ['Năm 2020 duy trì 1.079 MH, cao hơn năm 2019 là 78.', '78 wrong change'],
    ['Năm 2020 duy trì 1.079 MH, nhiều hơn 79 mô hình so với năm 2019.', '79 right change'],
    ['Năm 2020 duy trì 1.079 MH, tăng 7,9% so với năm trước.', '7,9% right change'],
    ['Năm 2020 duy trì 1.079 MH, tăng 8,9% so với năm trước.', '8,9% wrong change'],
    ['Năm 2020 duy trì 1.079 MH, bằng 107,9% so với năm 2019.', '107,9% right percent'],
    ['Năm 2020 duy trì 1.079 MH, bằng 117,9% so với năm 2019.', '117,9% wrong percent'],
    ['So với năm 2019 (1.000 MH), năm 2020 tăng 79 mô hình.', '79 right change'],
    ['So với năm 2019 (1.001 MH), năm 2020 tăng 79 mô hình.', '1.001 wrong year-total'],
    ['Năm 2020 duy trì 1.079 MH, tăng 17,2% so với năm 2018 (921 mô hình).', '921 right year-total'],
    ['Năm 2020 duy trì 1.079 MH, giảm 79 mô hình so với năm 2019.', '79 wrong change'],
    ['Năm 2020 duy trì 1.079 MH, tăng 79 mô hình so với năm 2016.', '79 not-checked nothing-to-compare'],
    ['Bình quân mỗi năm duy trì 1.000 MH.', '1.000 not-checked year-not-summed'],
    ['Trong hai năm duy trì 2.079 MH.', '2.079 not-checked year-not-summed'],
  ])('a change between two of them is reckoned from both: %s', (text, found) =>
    expect(read(text.replace('MH', models))).toContain(found),
  );

  it.each([
    ['Kế hoạch năm 2020 là 1.200 MH, thực hiện năm 2020 là 1.079 MH.', 1],
    ['Năm 2020 duy trì 1.079 MH, gồm 579 tổ và 500 nhóm; năm 2019 duy trì 1.000 MH.', 4],
    ['Năm 2020 duy trì 1.079 MH, nâng tổng số lên 3.000 MH.', 2],
    ['Cả giai đoạn duy trì 3.000 MH, gồm năm 2018: 921, năm 2019: 1.000, năm 2020: 1.079 mô hình.', 4],
    ['Số mô hình tăng từ 921 MH (năm 2018) lên 1.079 MH (năm 2020).', 2],
    ['Năm 2018 duy trì 921 MH và năm 2019 duy trì 1.000 MH.', 2],
    ['Năm 2020 tỉnh tiếp tục chỉ đạo. Đã duy trì 1.079 MH.', 1],
    ['Số MH được duy trì theo năm: năm 2018 là 921, năm 2019 là 1.000; cả giai đoạn là 3.000 mô hình.', 3],
    ['Hằng năm duy trì khoảng 1.000 MH.', 0],
    ['Các năm 2018, 2019, 2020 lần lượt duy trì 921, 1.000, 1.079 MH.', 0],
  ])('a true sentence of several periods is never called wrong: %s', (text, right) => {
    const told = read(text.replaceAll('MH', models));
    expect(told.filter((one) => /wrong|doubtful/.test(one))).toEqual([]);
    expect(told.filter((one) => one.includes('right'))).toHaveLength(right);
  });

  it('and the remark calls both by their names', () => {
    const text = `Năm 2020 duy trì 1.079 ${models}, cao hơn năm 2019 là 78.`;
    const told = checkProse({ ...input, sections: [{ code: 's', text }] }).find(({ typed }) => typed === '78');
    expect(told === undefined ? '' : proseSentence(told, (code) => code)).toBe(
      'Của năm 2019 là 1.000, của năm 2020 là 1.079: tăng 79, văn bản ghi 78.',
    );
  });

  const figure = fc.integer({ min: 1, max: 99_999 });
  it('is caught with any digit altered, of every year and of the sum', () =>
    fc.assert(
      fc.property(figure, figure, figure, fc.nat(), fc.integer({ min: 1, max: 9 }), (a, b, c, at, by) => {
        const of: ProseInput = {
          ...input,
          totals: [total('models', a + b + c)],
          years: [a, b, c].map((value, index) => calendar(2018 + index, [total('models', value)])),
        };
        const said = [
          ...[a, b, c].map((value, index) => [`Năm ${String(2018 + index)}`, value] as const),
          ['Cả giai đoạn', a + b + c] as const,
        ];
        for (const [when, value] of said) {
          const digits = Array.from(String(value));
          const place = at % digits.length;
          digits[place] = String((Number(digits[place]) + by) % 10);
          // A digit in front that became 0 is no digit of a number.
          const altered = Number(digits.join(''));
          const outcomes = (number: number) =>
            checkProse({
              ...of,
              sections: [{ code: 's', text: `${when} duy trì ${formatNumber(number)} ${models}.` }],
            }).map(({ outcome }) => outcome);
          expect([when, outcomes(value)]).toEqual([when, ['right']]);
          expect([when, outcomes(altered)]).toEqual([when, ['wrong']]);
        }
      }),
      { numRuns: 60 },
    ));
});
