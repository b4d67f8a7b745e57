import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput } from '#domain/prose-check/prose.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const bare: ProseInput = { ...base, indicators: [], relations: [], totals: [], lastTotals: [] };
const known: ProseInput = {
  ...base,
  lastTotals: [{ code: 'models', setting: null, value: '968' }],
  dates: { ...base.dates, before: { from: civilDate('2019-01-01'), to: civilDate('2019-06-30') } },
};
const read = (text: string, input: ProseInput = bare) =>
  checkProse({ ...input, sections: [{ code: 's', text }] }).map(
    ({ typed, outcome, rule }) => `${typed} ${outcome} ${rule}`,
  );
const against = (text: string, input: ProseInput = bare) =>
  read(text, input).filter((one) => one.includes('wrong') || one.includes('doubtful'));

describe('a change is held against what its own sentence says', () => {
  it.each([
    ['tăng 39,5% so với cùng kỳ (từ 200 lên 279)', '39,5% right change'],
    ['tăng 10% so với cùng kỳ (từ 200 lên 279)', '10% wrong change'],
    ['giảm 39,5% so với cùng kỳ (từ 200 lên 279)', '39,5% wrong change'],
    ['tăng 79 mô hình so với cùng kỳ (từ 200 lên 279)', '79 right change'],
    ['tăng thêm 78 mô hình so với cùng kỳ (từ 200 lên 279)', '78 wrong change'],
    ['từ 200 lên 279 mô hình, tăng 39,5%', '39,5% right change'],
    ['từ 200 lên 279 mô hình, tăng 39,6%', '39,6% wrong change'],
    ['Có 279 mô hình, tăng 12,5% so với cùng kỳ (248 mô hình)', '12,5% right change'],
    ['Có 279 mô hình, tăng 12,6% so với cùng kỳ (248)', '12,6% wrong change'],
    ['Có 279 mô hình, tăng 31 mô hình so với 248 mô hình của cùng kỳ', '31 right change'],
    ['Có 279 mô hình, tăng 32 mô hình so với 248 mô hình của cùng kỳ', '32 wrong change'],
    ['Có 279 mô hình, tăng 12,5% so với cùng kỳ (31 mô hình)', '12,5% right change'],
    ['giảm 25% (từ 200 xuống còn 150)', '25% right change'],
    ['giảm 25% (từ 200 xuống còn 152)', '25% wrong change'],
    ['gấp 2 lần so với cùng kỳ (từ 100 lên 200)', '2 right change'],
    ['tăng gấp 3 lần so với cùng kỳ (từ 100 lên 200)', '3 wrong change'],
    ['tăng 1,5 lần so với cùng kỳ (từ 100 lên 150)', '1,5 right change'],
    ['tăng 1,6 lần so với cùng kỳ (từ 100 lên 150)', '1,6 wrong change'],
    ['tăng 25% (từ 1,2 lên 1,5 tỷ đồng)', '25% right change'],
    ['tăng 2,5 điểm phần trăm so với cùng kỳ (từ 92,5% lên 95%)', '2,5 điểm phần trăm right change'],
    ['tăng hơn 39% so với cùng kỳ (từ 200 lên 279)', '39% right change'],
  ])('%s', (text, finding) => expect(read(text)).toContain(finding));

  it('and what it is told of against what it is said to have become', () => {
    expect(against('Có 279 mô hình, tăng 39,5% so với cùng kỳ (từ 200 lên 279)')).toEqual([]);
    expect(against('Có 278 mô hình, tăng 39,5% so với cùng kỳ (từ 200 lên 279)')).toEqual(['279 doubtful same-twice']);
  });

  it('each of several against its own', () => {
    const text = (a: string, b: string) =>
      `Mô hình tăng ${a} (từ 100 lên 110), tổ hòa giải giảm ${b} (từ 200 xuống 190)`;
    expect(against(text('10%', '5%'))).toEqual([]);
    expect(against(text('10%', '6%'))).toEqual(['6% wrong change']);
    expect(against(text('5%', '5%'))).toEqual(['5% wrong change']);
  });

  it('a range of numbers is no change', () => {
    expect(against('Mỗi xã có từ 200 đến 300 đại biểu, tăng 10% so với cùng kỳ')).toEqual([]);
  });
});

describe('a change is held against what the period before sealed', () => {
  it.each([
    ['Duy trì 1.079 mô hình Dân vận khéo, tăng 11,5% so với 6 tháng đầu năm 2019 (968 mô hình)', []],
    [
      'Duy trì 1.079 mô hình Dân vận khéo, tăng 12,5% so với 6 tháng đầu năm 2019 (959 mô hình)',
      ['12,5% wrong change', '959 wrong last-total'],
    ],
    [
      'Số mô hình Dân vận khéo tăng 40,5% so với 6 tháng đầu năm 2019 (138 mô hình)',
      ['40,5% wrong change', '138 wrong last-total'],
    ],
    [
      'Số mô hình tăng 40,5% so với 6 tháng đầu năm 2019 (138 mô hình)',
      ['40,5% doubtful change', '138 doubtful last-total'],
    ],
    ['Số mô hình tăng 11,5% so với 6 tháng đầu năm 2019 (968 mô hình)', []],
    // Of another period nothing is known.
    ['Duy trì 1.079 mô hình Dân vận khéo, tăng 12,5% so với 6 tháng cuối năm 2019', []],
    ['Duy trì 1.079 mô hình Dân vận khéo, tăng 12,5% so với năm 2019', []],
    ['Duy trì 1.079 mô hình Dân vận khéo, tăng 12,5% so với cùng kỳ năm 2018', []],
  ])('%s', (text, found) => expect(against(text, known)).toEqual(found));

  it('and told as not checked where that sealed nothing', () => {
    expect(read('Số mô hình tăng 40,5% so với 6 tháng đầu năm 2019 (138 mô hình)')).toEqual([
      '40,5% not-checked nothing-to-compare',
      '138 not-checked nothing-to-compare',
    ]);
  });
});

describe('any one digit altered in a sentence that says all three', () => {
  const amount = fc.integer({ min: 11, max: 999 });
  /** As offices print them: no mark of thousands below 1.000. */
  const sentence = (from: string, to: string, x: string, way: 'tăng' | 'giảm') =>
    `Có ${to} mô hình, ${way} ${x} so với cùng kỳ (từ ${from} ${way === 'tăng' ? 'lên' : 'xuống'} ${to})`;
  const altered = (text: string) =>
    Array.from(text).flatMap((letter, at) =>
      Array.from(/\d/.test(letter) ? '0123456789' : '').flatMap((digit) =>
        digit === letter ? [] : [`${text.slice(0, at)}${digit}${text.slice(at + 1)}`],
      ),
    );

  it('is caught, and the sentence as it was is right', () =>
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(a !== b);
        const way = b > a ? 'tăng' : 'giảm';
        const text = sentence(String(a), String(b), `${Math.abs(b - a)} mô hình`, way);
        expect(against(text)).toEqual([]);
        expect(altered(text).filter((one) => against(one).length === 0)).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it('and a percent is right exactly at the precision it is printed with', () =>
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 9 }), (a, b, by) => {
        fc.pre(a !== b);
        // Half up, as it is printed: in tenths of a percent.
        const tenths = Math.floor((2000 * Math.abs(b - a) + a) / (2 * a));
        const way = b > a ? 'tăng' : 'giảm';
        const said = (units: number) => sentence(String(a), String(b), `${Math.floor(units / 10)},${units % 10}%`, way);
        fc.pre(tenths + by < 10_000);
        expect(against(said(tenths))).toEqual([]);
        expect(against(said(tenths + by))).not.toEqual([]);
      }),
      { numRuns: 100 },
    ));
});
