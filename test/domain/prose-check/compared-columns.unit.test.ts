import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const models = (value: string): ProseTotal => ({ code: 'models', setting: null, value });
const days = (from: string, to: string) => ({ from: civilDate(from), to: civilDate(to) });
const after = (from: string, to: string): ProseInput => ({
  ...base,
  lastTotals: [models('968')],
  dates: { ...base.dates, before: days(from, to) },
});
const aYearAgo = after('2019-01-01', '2019-06-30');
const rightBefore = after('2019-07-01', '2019-12-31');
const ofParts = (
  from: string,
  to: string,
  parts: readonly (readonly [string, string, string, string])[],
): ProseInput => ({
  ...base,
  totals: [models('2047')],
  dates: { heldOn: null, ...days(from, to), before: null },
  years: parts.map(([label, first, last, value]) => ({ label, ...days(first, last), totals: [models(value)] })),
});
const quarters = ofParts('2020-01-01', '2020-06-30', [
  ['quý I năm 2020', '2020-01-01', '2020-03-31', '968'],
  ['quý II năm 2020', '2020-04-01', '2020-06-30', '1079'],
]);
const years = ofParts('2019-01-01', '2020-12-31', [
  ['năm 2019', '2019-01-01', '2019-12-31', '968'],
  ['năm 2020', '2020-01-01', '2020-12-31', '1079'],
]);
const table = (heads: string, numbers: string): string =>
  `| Chỉ tiêu | ${heads} |\n|---|---|---|\n| Số mô hình Dân vận khéo được duy trì | ${numbers} |`;
const told = (input: ProseInput, heads: string, numbers: string) =>
  checkProse({ ...input, sections: [{ code: 's', text: table(heads, numbers) }] }).map(
    ({ typed, outcome }) => `${typed} ${outcome}`,
  );

describe('columns of a comparison are periods', () => {
  it.each([
    ['Kỳ trước | Kỳ này', rightBefore],
    ['Số liệu kỳ trước | Thực hiện kỳ này', rightBefore],
    ['Kỳ liền trước | Kỳ báo cáo', rightBefore],
    ['Cùng kỳ | Kỳ này', aYearAgo],
    ['Cùng kỳ năm trước | Kỳ báo cáo', aYearAgo],
    ['I | II', quarters],
    ['2019 | 2020', years],
  ] as const)('whose figures are held against their own totals: %s', (heads, input) => {
    expect(told(input, heads, '968 | 1.079')).toEqual(['968 right', '1.079 right']);
    expect(told(input, heads, '967 | 1.078')).toEqual(['967 wrong', '1.078 wrong']);
    expect(told(input, heads, '1.079 | 968')).toEqual([
      expect.not.stringContaining('right'),
      expect.not.stringContaining('right'),
    ]);
  });

  it.each([
    ['Kỳ trước | Kỳ này', 'where what is known is of a year ago'],
    ['2019 | 2020', 'where the year before may be meant as a whole'],
    ['Năm 2019 | Năm 2020', 'where the year before may be meant as a whole'],
  ])('that may be another one are doubted, not wrong: %s, %s', (heads) => {
    expect(told(aYearAgo, heads, '968 | 1.079')).toEqual(['968 right', '1.079 right']);
    expect(told(aYearAgo, heads, '967 | 1.078')).toEqual(['967 doubtful', '1.078 wrong']);
  });

  it('are doubted too where what is known is of a year beside a half', () => {
    const aYear = after('2019-01-01', '2019-12-31');
    expect(told(aYear, 'Kỳ trước | Kỳ này', '967 | 1.079')).toEqual(['967 doubtful', '1.079 right']);
  });

  it('of which nothing is known hold nothing, and a change or a plan beside them is of no period', () => {
    expect(told(base, 'Kỳ trước | Kỳ này', '968 | 1.079')).toEqual([
      expect.not.stringMatching(/wrong|right/),
      '1.079 right',
    ]);
    expect(told(base, 'I | II', '500 | 579')).toEqual(['500 not-checked', '579 not-checked']);
    expect(told(rightBefore, 'Kỳ này | Kế hoạch | Tăng, giảm', '1.079 | 1.200 | 111')).toEqual([
      ...['1.079 right', '1.200 not-checked', '111 not-checked'],
    ]);
  });

  it('are not what "kỳ" names among other words', () => {
    expect(told(rightBefore, 'Kỳ họp | Số', '968 | 1.079')).not.toContain('968 right');
  });
});
