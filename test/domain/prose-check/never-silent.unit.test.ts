import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseFinding, ProseInput } from '#domain/prose-check/prose.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const models: ProseInput = { ...base, lastTotals: [{ code: 'models', setting: null, value: '968' }] };
const hamlets = inputOf('thai-minh-2026', '');

const findings = (text: string, of: ProseInput = models): readonly ProseFinding[] =>
  checkProse({ ...of, sections: [{ code: 's', text }] });
const read = (text: string, of: ProseInput = models) =>
  findings(text, of).map(({ typed, outcome }) => `${typed} ${outcome}`);

describe('a number that may be a figure', () => {
  it.each([
    ['Duy trì 1,079.00 mô hình Dân vận khéo', ['1,079.00 doubtful']],
    ['Kinh phí là 1,079.25 ha; 12.5 ha', ['1,079.25 doubtful', '12.5 doubtful']],
    ['Toàn tỉnh duy trì 2,345 mô hình Dân vận khéo', ['2,345 wrong']],
  ])('is told by what was typed, where its marks are English or may be: %s', (text, told) => {
    expect(read(text)).toEqual(told);
    for (const { rule } of findings(text)) expect(rule).toBe('two-readings');
  });

  it.each([
    ['(phát triển kinh tế: 422)', ['422 wrong']],
    ['(phát triển kinh tế: 421)', ['421 right']],
    ['(đảng bộ cơ sở: 251)', ['251 wrong']],
    ['(quý II: 571)', ['571 not-checked']],
    ['(6 tháng đầu năm 2019: 967)', ['967 not-checked']],
    ['Các lĩnh vực.\n(Trong đó: phát triển kinh tế: 422)', ['422 wrong']],
    ['(phát triển kinh tế: 421; an ninh, quốc phòng: 999)', ['421 right', '999 wrong']],
  ])('behind a colon within brackets numbers no item: %s', (text, told) => expect(read(text)).toEqual(told));

  it.each([
    ['Nâng lên con số 1.079 mô hình Dân vận khéo', ['1.079 right']],
    ['Nâng lên con số 1.178 mô hình Dân vận khéo', ['1.178 wrong']],
    ['Số 1.078 mô hình Dân vận khéo được duy trì', ['1.078 wrong']],
    ['Hoạt động với số 500', ['500 not-checked']],
    ['Mô hình phát triển kinh tế số 999', ['999 not-checked']],
  ])('behind "số" is read as one unless a paper or a place is named: %s', (text, told) =>
    expect(read(text)).toEqual(told),
  );

  it.each([
    ['Duy trì 1.079 mô hình Dân vận khéo (cùng kỳ 967)', ['1.079 right', '967 not-checked']],
    ['Duy trì 1.079 mô hình Dân vận khéo, cùng kỳ 967', ['1.079 right', '967 not-checked']],
    ['Đạt 100%, cùng kỳ 98%', ['100% not-checked', '98% not-checked']],
  ])('of the same period last time is no order: %s', (text, told) => expect(read(text)).toEqual(told));

  it.each([
    ['1.240 thôn, tổ dân phố, gồm thôn 981 và tổ dân phố 259', ['1.240 right', '981 wrong', '259 wrong']],
    ['1.240 thôn, tổ dân phố, gồm thôn 980 và tổ dân phố 260', ['1.240 right', '980 right', '260 right']],
    [
      'Toàn tỉnh có 1.240 thôn, tổ dân phố. Trong đó: thôn 981; tổ dân phố 260',
      ['1.240 right', '981 wrong', '260 right'],
    ],
    ['- Thôn 981', ['981 wrong']],
    ['Nhà văn hóa thôn 4 xã Tân Hòa', ['4 not-checked']],
    ['Có khối 999', ['999 not-checked']],
  ])('behind a place that the table counts is a figure, or in doubt: %s', (text, told) =>
    expect(read(text, hamlets)).toEqual(told),
  );

  it.each([
    ['Duy trì 1.079 mô hình Dân vận khéo (kế hoạch 1.200)', ['1.079 right', '1.200 not-checked']],
    ['Kế hoạch 700, thực hiện 1.079 mô hình', ['700 not-checked', '1.079 right']],
  ])('behind "kế hoạch" may be what was planned: %s', (text, told) => expect(read(text)).toEqual(told));
});

const forms: readonly string[] = [
  ...[
    '(phát triển kinh tế: #)',
    '(đảng bộ cơ sở: #)',
    '(quý II: #)',
    '(6 tháng đầu năm 2019: #)',
    '\n(Trong đó: x: #)',
  ],
  ...['(kinh tế: 421; văn hóa: #)', 'kinh tế (#), văn hóa (#)', 'con số # mô hình', 'lên con số #.', 'với số #'],
  ...['Mô hình phát triển kinh tế số #', '(cùng kỳ #)', ', cùng kỳ #', ', cùng kỳ #%', '[cùng kỳ #]', 'kỳ trước #'],
  ...['(kế hoạch #)', 'Kế hoạch #, thực hiện #'],
  ...['KH #', 'hướng dẫn # cơ sở', 'đã kết luận # vụ việc', '# buổi tuyên truyền', '# ngày công', '# thôn', 'là #.'],
];
/** "Thôn 3" is a place where the table counts no thôn. */
const ofHamlets = ['gồm thôn # và tổ dân phố #', '- Thôn #', 'Trong đó: thôn #; tổ dân phố #'];
const certain: readonly string[] = [
  ...[
    'Quyết định số #',
    'Công văn số #',
    'Chỉ thị số #-CT/TW',
    'Kế hoạch số #',
    'Kế hoạch #-KH/TU',
    'Kế hoạch #/KH-UBND',
  ],
  ...['Biên bản số #', 'Báo cáo số # về việc', 'Nghị quyết #/NQ-CP', 'Quyết định # của Bộ Chính trị', 'Nghị quyết #'],
];

const tables: Readonly<Record<string, ProseInput>> = {
  models,
  hamlets,
  none: { ...models, indicators: [], totals: [], relations: [], lastTotals: [] },
};

it('is never passed over in silence, in whatever form it stands, whatever the table counts', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...Object.keys(tables))),
        fc.tuple(fc.constantFrom(...ofHamlets), fc.constant('hamlets')),
      ),
      fc.oneof(...[99, 999, 9_999_999].map((max) => fc.integer({ min: 1, max }))),
      ([form, table], number) => {
        const text = form.replaceAll('#', formatNumber(number));
        const told = findings(text, tables[table]).map(({ typed }) => typed.replace('%', ''));
        const times = form.split('#').length - 1;
        expect(told.filter((typed) => typed === formatNumber(number)).length, text).toBeGreaterThanOrEqual(times);
      },
    ),
    { numRuns: 1500 },
  ));

it('is none where it is a paper that has the number', () =>
  fc.assert(
    fc.property(fc.constantFrom(...certain), fc.integer({ min: 1, max: 999 }), (form, number) => {
      expect(findings(form.replaceAll('#', String(number)))).toEqual([]);
    }),
  ));

it.each([
  'Mẫu số 1',
  'Biểu số 2',
  'Nhà văn hóa tổ dân phố số 5',
  'Có 3 giải pháp:\n1) dạy;\n2) học',
  '1. Kết quả\n2.1. Tồn tại',
])('counts nothing in %s', (text) => expect(read(text).filter((told) => !told.startsWith('3 '))).toEqual([]));

describe('a number with the word of its size', () => {
  const money = (unit: string, value: string): ProseInput => ({
    ...models,
    indicators: [{ code: 'money', label: 'Kinh phí hỗ trợ', unit, kind: 'count', of: null, by: null }],
    totals: [{ code: 'money', setting: null, value }],
    relations: [],
  });

  it.each([
    '1.079 nghìn mô hình Dân vận khéo',
    '1.079 triệu mô hình Dân vận khéo',
    '1.079 nghìn triệu mô hình Dân vận khéo',
  ])('is not right as if the word were not there: %s', (text) =>
    expect(findings(text)).toMatchObject([{ outcome: 'wrong', rule: 'total' }]),
  );

  it('is right in whatever size it is typed, and no other', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(['đồng', 0] as const, ['triệu đồng', 6] as const, ['tỷ đồng', 9] as const),
        fc.constantFrom(['nghìn', 3] as const, ['triệu', 6] as const, ['tỷ', 9] as const, ['nghìn tỷ', 12] as const),
        fc.constantFrom(0, 3, 6, 9, 12),
        (number, [unit, ofUnit], [word, zeros], of) => {
          fc.pre(of >= ofUnit);
          const total = `${number}${'0'.repeat(of - ofUnit)}`;
          const [one] = findings(`Kinh phí hỗ trợ là ${formatNumber(number)} ${word} đồng.`, money(unit, total));
          expect(one?.outcome === 'right', `${number} ${word}: ${total} ${unit}`).toBe(of === zeros);
        },
      ),
    ));

  it('takes both words of it', () => {
    expect(read('Kinh phí hỗ trợ là 14,05 nghìn triệu đồng', money('triệu đồng', '14.05'))).not.toContain(
      '14,05 nghìn triệu right',
    );
    expect(read('Kinh phí hỗ trợ là 14,05 nghìn triệu đồng', money('triệu đồng', '14050'))).toEqual([
      '14,05 nghìn triệu right',
    ]);
  });
});

describe('a number in words', () => {
  it('in brackets behind its digits is the same number, or is told', () => {
    const said = (words: string) => read(`Duy trì 1.079 (${words}) mô hình Dân vận khéo`)[1];
    expect(said('một nghìn không trăm bảy mươi chín')).toMatch(/right$/);
    expect(said('một nghìn không trăm bảy mươi tám')).toMatch(/doubtful$/);
    expect(read('Duy trì 1.079 mô hình (một nghìn không trăm bảy mươi tám mô hình)')).toEqual([
      '1.079 right',
      'một nghìn không trăm bảy mươi tám doubtful',
    ]);
  });

  it.each([
    ['một nghìn linh bảy mươi chín', '1079'],
    ['một ngàn lẻ bảy mươi tám', '1078'],
    ['một nghìn lẻ năm', '1005'],
    ['hai chục', '20'],
    ['mười trăm', '1000'],
  ])('is read whole: %s', (words, value) =>
    expect(findings(`${words} mô hình Dân vận khéo`)).toMatchObject([{ typed: words, read: { value } }]),
  );
});

describe("a number that last time's stands behind", () => {
  it.each(['[cùng kỳ #]', '– cùng kỳ #', '- cùng kỳ #', '/cùng kỳ #', '(cùng kỳ #)', ', cùng kỳ #', '[cùng kỳ: #]'])(
    'is this time\'s: "%s"',
    (form) => {
      const [now, last] = findings(`Duy trì 1.079 mô hình Dân vận khéo ${form.replace('#', '967')}`);
      expect(now).toMatchObject({ typed: '1.079', outcome: 'right', rule: 'total' });
      expect(last?.outcome).toMatch(/doubtful|not-checked/);
    },
  );
});
