import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseIndicator, ProseInput } from '#domain/prose-check/prose.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');

interface Line {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly kind?: ProseIndicator['kind'];
}

const inputFor = (lines: readonly Line[]): ProseInput => ({
  ...base,
  relations: [],
  indicators: lines.map(
    ({ label, unit, kind }, at): ProseIndicator => ({
      ...{ code: `i${String(at)}`, label, unit, of: null, by: null },
      kind: kind ?? 'count',
    }),
  ),
  totals: lines.map(({ value }, at) => ({ code: `i${String(at)}`, setting: null, value })),
});

const low = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
const forms: readonly ((line: Line, typed: string) => string)[] = [
  ({ label, unit }, typed) => `${label}: ${typed} ${unit}.`,
  ({ label, unit }, typed) => `${label} là ${typed} ${unit}.`,
  ({ label, unit }, typed) => `Toàn tỉnh có ${typed} ${unit} ${low(label)}.`,
];

/** Every digit replaced by each of the other nine. */
const alterations = (typed: string): readonly string[] =>
  Array.from(typed).flatMap((digit, at) =>
    Array.from(/\d/.test(digit) ? '0123456789' : '')
      .filter((other) => other !== digit)
      .map((other) => `${typed.slice(0, at)}${other}${typed.slice(at + 1)}`),
  );

/** What is said of the number itself. */
const told = (input: ProseInput, text: string, typed: string): readonly string[] =>
  checkProse({ ...input, sections: [{ code: 's', text }] })
    .filter((one) => one.typed.replace(/(?: ?%| triệu)$/, '') === typed)
    .map(({ outcome }) => outcome);

const outline: readonly Line[] = [
  { label: 'Tổng số mô hình', unit: 'mô hình', value: '22', kind: 'total' },
  { label: 'Mô hình kinh tế', unit: 'mô hình', value: '10' },
  { label: 'Mô hình văn hóa', unit: 'mô hình', value: '12' },
  { label: 'Số cuộc đã họp', unit: 'cuộc', value: '18' },
  { label: 'Số cuộc phải họp', unit: 'cuộc', value: '48' },
  { label: 'Kinh phí', unit: 'triệu đồng', value: '50' },
  { label: 'Số người dự', unit: 'người', value: '300' },
  { label: 'Tỷ lệ đã họp', unit: '%', value: '37.5', kind: 'share' },
];

describe.each(outline.map((line) => [line.label, line] as const))('%s', (_label, line) => {
  const input = inputFor(outline);
  const others: readonly (typeof forms)[number][] = [
    ...forms,
    ({ label }, typed) => `Toàn tỉnh có ${typed} ${low(label)}.`,
    ({ label, unit }, typed) => `${label} đạt ${typed} ${unit}, tăng so với cùng kỳ.`,
    ({ label, unit }, typed) => `Năm 2020, ${low(label)} của toàn tỉnh trong 6 tháng đầu năm là ${typed} ${unit}.`,
    ({ label, unit }, typed) => `| ${label} | ${typed} ${unit} |`,
  ];

  it('is right as it is, and wrong with any digit altered, in whatever plain words', () => {
    const typed = formatNumber(line.value);
    for (const form of others) {
      expect([form(line, typed), told(input, form(line, typed), typed)]).toEqual([form(line, typed), ['right']]);
      for (const altered of alterations(typed))
        expect([form(line, altered), told(input, form(line, altered), altered)]).toEqual([
          form(line, altered),
          ['wrong'],
        ]);
    }
  });
});

const piece = fc.constantFrom(
  ...['cuộc', 'họp', 'đã họp', 'phải họp', 'mô hình', 'văn hóa', 'kinh tế', 'hòa giải', 'hộ', 'nghèo', 'thôn'],
  ...['người', 'dự', 'kế hoạch', 'được duyệt', 'vụ', 'một cửa', 'ba cấp', 'xã hội', 'kinh phí', 'quỹ', 'phong trào'],
);
const name = fc
  .tuple(fc.constantFrom('', 'Số ', 'Tổng số ', 'Tỷ lệ '), fc.uniqueArray(piece, { minLength: 1, maxLength: 4 }))
  .map(([count, pieces]) => `${count}${pieces.join(' ')}`);
const lineOf = fc
  .tuple(
    name,
    fc.oneof(piece, fc.constantFrom('triệu đồng', 'ngày', 'điểm', 'lượt người')),
    fc.boolean(),
    fc.oneof(fc.nat(99), fc.nat(99_999)),
    fc.constantFrom('', '', '.5', '.25'),
  )
  .map(([label, unit, repeats, whole, fraction]): Line => {
    const words = label.replace(/^(?:Tổng số|Số|Tỷ lệ) /, '').split(' ');
    return {
      label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
      // A unit that repeats how its own label begins.
      unit: repeats ? words.slice(0, 2).join(' ') : unit,
      value: `${String(whole)}${fraction}`,
    };
  });
const bare = (label: string): string => label.toLowerCase().replace(/^(?:tổng số|số) /, '');
/** "12 mô hình văn hóa" is of "Văn hóa", counted in "mô hình", as well as of "Mô hình văn hóa": nobody can tell. */
const plain = (lines: readonly Line[], line: Line): boolean =>
  lines.every(
    (other) =>
      other === line ||
      (bare(other.label) !== bare(line.label) && !`${line.unit} ${low(line.label)}`.endsWith(bare(other.label))),
  );

/** Altered to the very figure of another line, it may be that one's which was meant: caught, and not called wrong. */
const isOfAnother = (lines: readonly Line[], line: Line, altered: string): boolean =>
  lines.some((one) => one !== line && Number(one.value) === Number(altered.replaceAll('.', '').replace(',', '.')));

describe('whatever the outline', () => {
  it('a true sentence is right, and one with any digit altered is wrong', () =>
    fc.assert(
      fc.property(fc.uniqueArray(lineOf, { minLength: 1, maxLength: 8, selector: ({ label }) => label }), (lines) => {
        const input = inputFor(lines);
        const [line] = lines;
        if (line === undefined || !plain(lines, line)) return;
        const typed = formatNumber(line.value);
        for (const form of forms) {
          expect([form(line, typed), told(input, form(line, typed), typed)]).toEqual([form(line, typed), ['right']]);
          for (const altered of alterations(typed)) {
            const answer = told(input, form(line, altered), altered);
            const expected = isOfAnother(lines, line, altered) ? [['wrong'], ['doubtful']] : [['wrong']];
            expect(expected, form(line, altered)).toContainEqual(answer);
          }
        }
      }),
      { numRuns: 60 },
    ));
});

describe('two indicators of one name', () => {
  const two = (a: string, b: string) =>
    inputFor([
      { label: 'Số cuộc họp', unit: 'cuộc', value: a },
      { label: 'Số cuộc họp', unit: 'cuộc', value: b },
    ]);

  it('leave a number that only one of them has in doubt, and name both', () => {
    const findings = checkProse({ ...two('18', '48'), sections: [{ code: 's', text: 'Số cuộc họp là 48 cuộc.' }] });
    expect(findings).toMatchObject([
      { outcome: 'doubtful', rule: 'two-indicators', facts: { indicator: 'i0', others: 'i1' } },
    ]);
  });

  it('say right what both have, and wrong what neither has', () => {
    expect(told(two('18', '18'), 'Số cuộc họp là 18 cuộc.', '18')).toEqual(['right']);
    expect(told(two('18', '48'), 'Số cuộc họp là 19 cuộc.', '19')).toEqual(['wrong']);
  });
});

describe('a label is no number’s', () => {
  const input = inputFor(outline);

  it.each([
    ['Trong 12 mô hình văn hóa có 3 mô hình xuất sắc.', '3', 'wrong'],
    ['Số cuộc đã họp: 3 xã.', '3', 'wrong'],
    ['Trong 48 cuộc phải họp có 18 cuộc đã họp.', '18', 'wrong'],
    ['Huyện Nho Quan có số cuộc đã họp là 4 cuộc.', '4', 'wrong'],
    ['Số thành viên mô hình văn hóa là 150.', '150', 'wrong'],
    ['Số thành viên của các mô hình văn hóa là 150 người.', '150', 'wrong'],
    ['Tổng số thành viên tham gia sinh hoạt ở các mô hình văn hóa: 150', '150', 'wrong'],
    ['Toàn tỉnh có 150 thành viên mô hình văn hóa.', '150', 'wrong'],
    ['Thành viên mô hình văn hóa là 150.', '150', 'wrong'],
    ['Mô hình văn hóa thu hút 150.', '150', 'wrong'],
  ])('where it names another thing: %s', (text, typed, never) => {
    expect(told(input, text, typed)).not.toContain(never);
  });
});

describe('a share that stands alone', () => {
  const input: ProseInput = {
    ...inputFor(outline),
    relations: [{ id: 'R1', check: 'K1', whole: 'i0', parts: ['i1', 'i2'] }],
    indicators: inputFor(outline).indicators.map((one) =>
      one.code === 'i1' || one.code === 'i2' ? { ...one, kind: 'part', of: 'i0', by: 'field' } : one,
    ),
  };

  it.each([
    ['Mô hình kinh tế chiếm 45,5% tổng số.', '45,5', ['right']],
    ['Mô hình kinh tế chiếm 45% tổng số mô hình.', '45', ['right']],
    ['Mô hình kinh tế chiếm 43% tổng số.', '43', ['wrong']],
    ['Mô hình kinh tế chiếm tỷ lệ 43%.', '43', ['wrong']],
    ['Số cuộc đã họp chiếm 37,5% số cuộc phải họp.', '37,5', ['right']],
    ['Số cuộc đã họp chiếm 38,5% số cuộc phải họp.', '38,5', ['wrong']],
    ['Số cuộc đã họp đạt 90% kế hoạch.', '90', ['not-checked']],
    ['Mô hình kinh tế chiếm gần 50% tổng số.', '50', ['right']],
    ['Năm 2018 mô hình kinh tế chiếm 43% tổng số.', '43', ['not-checked']],
  ])('is reckoned from the totals that are named: %s', (text, typed, outcomes) => {
    expect(told(input, text, typed)).toEqual(outcomes);
  });
});

describe('a figure that is no total', () => {
  const input: ProseInput = {
    ...inputFor(outline),
    named: [
      { names: ['PCI năm 2019'], unit: 'điểm', value: '64.26' },
      { names: ['PCI năm 2018'], unit: 'điểm', value: '63.55' },
    ],
  };

  it.each([
    ['PCI năm 2019 đạt 64,26 điểm.', '64,26', ['right']],
    ['PCI năm 2019 đạt 64,27.', '64,27', ['wrong']],
    ['Chỉ số PCI năm 2019: 64,27 điểm', '64,27', ['wrong']],
    ['Chỉ số PCI 2019 đạt 64,27.', '64,27', ['wrong']],
    ['PCI năm 2018 đạt 64,26.', '64,26', ['wrong']],
    ['PCI năm 2019 đạt gần 65 điểm.', '65', ['right']],
    ['PCI năm 2017 đạt 64,26.', '64,26', ['not-checked']],
  ])('is held against its own value: %s', (text, typed, outcomes) => {
    expect(told(input, text, typed)).toEqual(outcomes);
  });
});

it('reads digits that an input method types wide', () => {
  const input = inputFor(outline);
  expect(told(input, 'Số cuộc đã họp là １８ cuộc.', '１８')).toEqual(['right']);
  expect(told(input, 'Số cuộc đã họp là １９ cuộc.', '１９')).toEqual(['wrong']);
  expect(told(input, 'Số cuộc đã họp là mười tám cuộc.', 'mười tám')).toEqual(['right']);
});

/** A noun that no label of the outline has. */
const other = fc.constantFrom(
  'thành viên',
  'hội viên',
  'hộ tham gia',
  'buổi sinh hoạt',
  'bài viết về',
  'lượt khách thăm',
);

describe('a count of another thing whose name ends like a label', () => {
  const input = inputFor(outline);
  const named = outline.filter(({ kind }) => kind === undefined);

  it('is never told as wrong, however large, whatever is counted and however it is said', () =>
    fc.assert(
      fc.property(
        other,
        fc.constantFrom(...named),
        fc.integer({ min: 1, max: 99_999 }),
        (noun, { label, unit }, value) => {
          const typed = formatNumber(String(value));
          const bareLabel = low(label).replace(/^số /, '');
          for (const text of [
            `Số ${noun} ${bareLabel} là ${typed}.`,
            `Tổng số ${noun} của các ${bareLabel}: ${typed}`,
            `Toàn tỉnh có ${typed} ${noun} ${bareLabel}.`,
            `${noun} ${bareLabel} đạt ${typed}.`,
          ])
            expect([text, unit, told(input, text, typed)]).not.toEqual([text, unit, ['wrong']]);
        },
      ),
      { numRuns: 200 },
    ));

  it('while the label itself is held against its total, also behind words of another clause', () => {
    expect(told(input, 'Trong tổng số thành viên, mô hình văn hóa là 13.', '13')).toEqual(['wrong']);
    expect(told(input, 'Lĩnh vực văn hóa có 13 mô hình.', '13')).not.toEqual(['not-checked']);
  });
});
