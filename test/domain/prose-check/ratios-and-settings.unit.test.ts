import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { settings } from '#domain/organisation/setting.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { inputOf, published } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const hamlets = inputOf('thai-minh-2026', '');
const models = (setting: ProseTotal['setting'], value: string): ProseTotal => ({ code: 'models', setting, value });
const split: ProseInput = { ...base, totals: [...base.totals, models('stateBody', '300'), models('employer', '79')] };
const told = (input: ProseInput, text: string) =>
  checkProse({ ...input, sections: [{ code: 's', text }] }).map(
    ({ typed, outcome, expected }) => `${typed} ${outcome} ${expected ?? ''}`,
  );

describe('a number that is said of one kind of setting', () => {
  it.each([
    'Cơ quan nhà nước duy trì 1.079 mô hình Dân vận khéo',
    'Duy trì 1.079 mô hình Dân vận khéo trong cơ quan nhà nước',
    'Có 1.079 mô hình trong cơ quan nhà nước',
    'Trong cơ quan nhà nước, toàn tỉnh duy trì 1.079 mô hình Dân vận khéo',
  ])('is doubted where it is the total of all of them: %s', (text) =>
    expect(told(split, text)).toEqual(['1.079 doubtful 300']),
  );

  it('is held against nothing where its own total is not known, though others are', () => {
    expect(told(split, 'Các khu dân cư duy trì 1.079 mô hình Dân vận khéo')).toEqual(['1.079 not-checked ']);
    expect(told(split, 'Các khu dân cư duy trì 900 mô hình Dân vận khéo')).toEqual(['900 not-checked ']);
    // Nor where nothing is known setting by setting: that all have so many says nothing of one kind.
    expect(told(base, 'Các khu dân cư duy trì 1.079 mô hình Dân vận khéo')).toEqual(['1.079 not-checked ']);
    // What is asked of that kind alone has one total.
    const only = { ...base, indicators: base.indicators.map((one) => ({ ...one, setting: 'community' as const })) };
    expect(told(only, 'Các khu dân cư duy trì 1.079 mô hình Dân vận khéo')).toEqual(['1.079 right 1079']);
  });

  it('is of all again behind another number, where the sentence says so', () => {
    expect(told(split, 'Cơ quan nhà nước duy trì 300 mô hình, toàn tỉnh có 1.079 mô hình Dân vận khéo')).toEqual([
      '300 right 300',
      '1.079 right 1079',
    ]);
    expect(told(split, 'Toàn tỉnh có 1.079 mô hình Dân vận khéo, trong cơ quan nhà nước có 300 mô hình')).toEqual([
      '1.079 right 1079',
      '300 right 300',
    ]);
  });

  it('is never right by the total of all, whatever the totals are', () =>
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 900 }), fc.integer({ min: 1, max: 900 }), (own, rest) => {
        const totals = [models(null, String(own + rest)), models('stateBody', String(own))];
        const text = (value: number) => `Cơ quan nhà nước duy trì ${formatNumber(value)} mô hình Dân vận khéo`;
        expect(told({ ...base, totals }, text(own))).toEqual([`${formatNumber(own)} right ${own}`]);
        expect(told({ ...base, totals }, text(own + rest))).toEqual([`${formatNumber(own + rest)} doubtful ${own}`]);
      }),
    ));

  it.each(Object.entries(published))('leaves the sentences of %s right, with totals by setting', (name, text) => {
    const input = inputOf(name, text);
    const parts = settings.flatMap((setting) => input.totals.map((one) => ({ ...one, setting, value: '1' })));
    const outcomes = checkProse({ ...input, totals: [...input.totals, ...parts] }).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(outcomes.length === 0 ? [] : ['right']));
  });
});

describe('a number that is said of several kinds of setting together', () => {
  const whole: ProseInput = { ...split, totals: [...split.totals, models('community', '700')] };

  it.each([
    'Xã, phường, thị trấn và cơ quan nhà nước duy trì 1.000 mô hình Dân vận khéo',
    'Duy trì 1.000 mô hình Dân vận khéo ở xã, phường, thị trấn và cơ quan nhà nước',
    'Xã và cơ quan: 1.000 mô hình Dân vận khéo',
    'Các khu dân cư cùng các cơ quan nhà nước có 1.000 mô hình Dân vận khéo',
  ])('is what they come to, and not all of it: %s', (text) => {
    expect(told(whole, text)).toEqual(['1.000 right 1000']);
    expect(told(whole, text.replace('1.000', '1.079'))).toEqual(['1.079 doubtful 1000']);
    expect(told(whole, text.replace('1.000', '300'))).toEqual(['300 doubtful 1000']);
  });

  it('is right by all of it where all of them are named, or the sentence says that it is of all', () => {
    const all = 'Khu dân cư, cơ quan nhà nước và doanh nghiệp';
    expect(told(whole, `${all} duy trì 1.079 mô hình Dân vận khéo`)).toEqual(['1.079 right 1079']);
    expect(told(whole, 'Khu dân cư và cơ quan nhà nước toàn tỉnh duy trì 1.079 mô hình Dân vận khéo')).toEqual([
      '1.079 right 1079',
    ]);
  });

  it('is each by itself where each has its number, and held against nothing where one of them is not known', () => {
    const each = 'Khu dân cư duy trì 700 và cơ quan nhà nước duy trì 300 mô hình Dân vận khéo';
    expect(told(whole, each)).toEqual(['700 right 700', '300 right 300']);
    expect(told(split, 'Khu dân cư và cơ quan nhà nước duy trì 900 mô hình Dân vận khéo')).toEqual([
      '900 not-checked ',
    ]);
  });
});

it('a change says what it is counted in: thousands of what is counted one by one are not as many', () => {
  const before = { from: civilDate('2019-01-01'), to: civilDate('2019-06-30') };
  const known: ProseInput = { ...base, lastTotals: [models(null, '968')], dates: { ...base.dates, before } };
  const text = (by: string) => `Duy trì 1.079 mô hình Dân vận khéo, tăng ${by} mô hình so với cùng kỳ`;
  expect(told(known, text('111'))).toContain('111 right 111');
  expect(told(known, text('0,1 nghìn'))).toContain('0,1 nghìn right 111');
  expect(told(known, text('111 nghìn'))).toContain('111 nghìn wrong 111');
  const [, change] = checkProse({ ...known, sections: [{ code: 's', text: text('111 nghìn') }] });
  expect(change === undefined ? '' : proseSentence(change, (code) => code)).toContain('tăng 111, văn bản ghi 111.000.');
});

describe('what was done of how many', () => {
  const noun = 'đảng bộ, chi bộ cơ sở đã tổ chức đại hội';
  const ways: readonly ((part: number, whole: number) => string)[] = [
    (part, whole) => `${part}/${whole}`,
    (part, whole) => `${part}/${whole} (100%)`,
    (part, whole) => `${part}/${whole} (đạt 99,2%)`,
    (part, whole) => `${part}/${whole} (đạt tỷ lệ 99,2%)`,
    (part, whole) => `${part} trên ${whole}`,
    (part, whole) => `${part} trên tổng số ${whole}`,
    (part, whole) => `${part} trong tổng số ${whole}`,
  ];
  const first = (input: ProseInput, text: string) =>
    told(input, text)[0]?.replace(/^.*?(?=right|wrong|doubt|not-)/, '');

  it('is held against both in every way it is written', () =>
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.integer({ min: 11, max: 664 }), (way, part) => {
        expect(first(base, `${way(665, 665)} ${noun}`)).toBe('right 665');
        expect([way(part, 665), first(base, `${way(part, 665)} ${noun}`)]).toEqual([way(part, 665), 'wrong 665']);
      }),
    ));

  it('says which of the two is wrong', () => {
    const of = (part: string, whole: string) => `${part} trên tổng số ${whole} thôn, tổ dân phố có hương ước, quy ước`;
    expect(first(hamlets, of('1.178', '1.240'))).toBe('right 1178');
    expect(first(hamlets, of('1.178', '1.239'))).toBe('wrong 1240');
    expect(first(hamlets, of('1.177', '1.240'))).toBe('wrong 1178');
  });

  it('is not right by the number it is of alone', () => {
    expect(first(base, 'Đạt 1.078/1.079 mô hình')).toBe('not-checked ');
    expect(first(base, '12/1.079 mô hình Dân vận khéo được khen thưởng')).toBe('not-checked ');
    expect(first(base, 'Duy trì 1.078/1.079 mô hình Dân vận khéo')).toBe('doubtful 1079');
    expect(first(base, 'Duy trì 1.079/1.079 mô hình Dân vận khéo')).toBe('right 1079');
  });
});

it('a rise that is typed as a fall is told by its direction, not by the number that is right', () => {
  const before = { from: civilDate('2019-01-01'), to: civilDate('2019-06-30') };
  const known: ProseInput = { ...base, lastTotals: [models(null, '968')], dates: { ...base.dates, before } };
  const text = 'Duy trì 1.079 mô hình Dân vận khéo, giảm 111 mô hình so với cùng kỳ';
  const [, change] = checkProse({ ...known, sections: [{ code: 's', text }] });
  expect(change).toMatchObject({ typed: '111', outcome: 'wrong', rule: 'change' });
  expect(change).not.toHaveProperty('expected');
  expect(change === undefined ? '' : proseSentence(change, (code) => code)).toContain(
    'tăng 111, văn bản ghi giảm 111.',
  );
  expect(told(known, text.replace('giảm 111', 'tăng 112'))).toContain('112 wrong 111');
});
