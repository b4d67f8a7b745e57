import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseFinding, ProseInput } from '#domain/prose-check/prose.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf, published } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const bare: ProseInput = { ...base, indicators: [], relations: [], totals: [] };
const check = (text: string, input: ProseInput = bare): readonly ProseFinding[] =>
  checkProse({ ...input, sections: [{ code: 's', text }] });
const against = (findings: readonly ProseFinding[]) =>
  findings.filter(({ outcome }) => outcome === 'wrong' || outcome === 'doubtful');

/** What offices write, put together at random: nothing of it may stop the checker or be read outside of the text. */
const piece = fc.constantFrom(
  ...[
    '1.079',
    '665/665',
    '30/6',
    '87,4%',
    '1,079',
    '1.5',
    '(',
    ')',
    ':',
    ';',
    ',',
    '.',
    '\n',
    '\n- ',
    '| ',
    ' |',
    '[[models]]',
    '[^x]',
    '[[',
  ],
  ...[
    'mô hình',
    'trong đó',
    'gồm',
    'tăng',
    'giảm',
    'so với',
    'cùng kỳ',
    'năm 2019',
    'đạt',
    'chiếm',
    'hơn',
    'khoảng',
    'hai mươi',
    'phần trăm',
  ],
  ...[
    'Dân vận khéo',
    'đảng bộ',
    'huyện Kim Sơn',
    'Nghị quyết số 42/NQ-CP',
    'Covid-19',
    'triệu',
    '12',
    '0',
    '999999999999',
  ],
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('whatever is written', () => {
  it('is read to its end, each number once, in its place', () =>
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const findings = check(text, { ...base, lastTotals: [{ code: 'models', setting: null, value: '0' }] });
        for (const { from, to, typed, read } of findings) {
          expect(text.slice(from, to)).toBe(typed);
          expect(to).toBeGreaterThan(from);
          if (read.kind !== 'reference') expect(read.value).not.toBe('');
        }
        const places = findings.map(({ from }) => from);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    ));

  it('means the same whether it is composed or not', () =>
    fc.assert(
      fc.property(prose, (text) => {
        const told = (of: string) => check(of, base).map(({ outcome, rule, read }) => [outcome, rule, read.value]);
        expect(told(text.normalize('NFD'))).toEqual(told(text.normalize('NFC')));
      }),
    ));
});

const part = fc.integer({ min: 1, max: 9999 });
/** One digit of a number exchanged for another. */
const alter = (number: number, at: number, by: number): number => {
  const digits = Array.from(String(number));
  const place = at % digits.length;
  digits[place] = String((Number(digits[place]) + by) % 10);
  return Number(digits.join(''));
};

describe('parts and their whole', () => {
  const sentence = (whole: number, parts: readonly number[]) =>
    `Có ${formatNumber(whole)} nhiệm vụ, gồm ${parts.map((one) => `${formatNumber(one)} nhiệm vụ khác`).join(', ')}`;

  it('are right exactly when they sum up', () =>
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (parts, which, at, by) => {
          const whole = parts.reduce((sum, one) => sum + one, 0);
          expect(against(check(sentence(whole, parts)))).toEqual([]);
          const altered = parts.map((one, index) => (index === which % parts.length ? alter(one, at, by) : one));
          expect(against(check(sentence(whole, altered)))).not.toEqual([]);
          expect(against(check(sentence(alter(whole, at, by), parts)))).not.toEqual([]);
        },
      ),
    ));

  it('of a table are caught in any words that name them', () =>
    fc.assert(
      fc.property(part, fc.nat(), fc.integer({ min: 1, max: 9 }), (value, at, by) => {
        const input: ProseInput = { ...base, totals: [{ code: 'models', setting: null, value: String(value) }] };
        for (const words of [
          (said: string) => `Duy trì ${said} mô hình Dân vận khéo`,
          (said: string) => `Số mô hình Dân vận khéo được duy trì: ${said}`,
          (said: string) => `| Mô hình Dân vận khéo được duy trì | ${said} |`,
        ]) {
          expect(against(check(words(formatNumber(value)), input))).toEqual([]);
          expect(against(check(words(formatNumber(alter(value, at, by))), input))).toHaveLength(1);
        }
      }),
    ));
});

describe('a share', () => {
  it('is right at the precision it is printed with, and wrong by one of its last digit', () =>
    fc.assert(
      fc.property(part, part, (a, b) => {
        const [done, all] = [Math.min(a, b), Math.max(a, b)];
        const tenths = Math.floor((2000 * done + all) / (2 * all));
        const text = (units: number) =>
          `Đã xong ${done}/${formatNumber(all)} việc, đạt ${Math.floor(units / 10)},${units % 10}%`;
        const shares = (units: number) =>
          check(text(units).replace(`${done}/`, `${formatNumber(done)}/`)).filter(
            ({ read }) => read.kind === 'percent',
          );
        expect(shares(tenths)).toMatchObject([{ outcome: 'right', rule: 'percent' }]);
        expect(shares(tenths + 1)).toMatchObject([{ outcome: 'wrong', rule: 'percent' }]);
      }),
    ));

  it('of n equal parts raises no false alarm, however it is rounded', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (n) => {
        const share = formatNumber((Math.floor((2000 + n) / (2 * n)) / 10).toFixed(1));
        const parts = Array.from({ length: n }, () => `1 xã loại khác (${share}%)`).join(', ');
        expect(against(check(`Có ${n} xã, gồm ${parts}`))).toEqual([]);
      }),
    ));
});

describe('the sentences of Ninh Bình without any table', () => {
  /** Of 666, 667 and 668 the 665 are still 100% when rounded, and nothing else is said of them; the table closes it. */
  const open = ['665/66[5→6]', '665/66[5→7]', '665/66[5→8]'];

  it('hold together by themselves: of all altered digits only these would pass', () => {
    const text = (published['ninh-binh-2020-h1'] ?? '').normalize('NFC');
    const uncaught = check(text)
      .filter(({ typed }) => /\d/.test(typed))
      .flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_one, offset) => from + offset).flatMap((at) =>
          Array.from(/\d/.test(text[at] ?? '') ? '0123456789' : '').flatMap((digit) => {
            const altered = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
            if (digit === text[at] || against(check(altered)).length > 0) return [];
            return [`${text.slice(from, at)}[${text[at]}→${digit}]${text.slice(at + 1, to)}`];
          }),
        ),
      );
    expect(against(check(text))).toEqual([]);
    expect(uncaught).toEqual(open);
  });
});
