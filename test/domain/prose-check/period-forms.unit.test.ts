import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseIndicator, ProseInput, ProseTotal } from '#domain/prose-check/prose.ts';
import { type SpelledPeriod, spanOf } from '#domain/vietnamese/periods/spelled-period.ts';
import { printed, printPeriod, spellings } from '#domain/vietnamese/periods/spellings.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { inputOf } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const meetings: ProseIndicator = { code: 'm', label: 'Số cuộc họp', unit: 'cuộc', kind: 'count', of: null, by: null };
const total = (value: number): ProseTotal => ({ code: 'm', setting: null, value: String(value) });

/** A review that sums these, each with its own figure. */
function review(parts: readonly SpelledPeriod[], values: readonly number[]): ProseInput {
  const years = parts.map((part, at) => {
    const span = spanOf(part, null);
    if (span === null) throw new Error('a period of the test says its year');
    return { label: printed(part), ...span, totals: [total(values[at] ?? 0)] };
  });
  const [first, last] = [years[0], years.at(-1)];
  return {
    ...base,
    ...{ relations: [], indicators: [meetings], years, totals: [total(values.reduce((sum, one) => sum + one, 0))] },
    dates: {
      heldOn: null,
      from: first?.from ?? civilDate('2020-01-01'),
      to: last?.to ?? civilDate('2020-12-31'),
      before: null,
    },
  };
}

const reviews: Readonly<Record<string, readonly SpelledPeriod[]>> = {
  'of quarters': [1, 2, 3, 4].map((quarter) => ({ kind: 'quarter', year: 2020, quarter }) as const),
  'of half-years': ([1, 2] as const).map((half) => ({ kind: 'halfYear', year: 2020, half }) as const),
  'of years': [2018, 2019, 2020].map((year) => ({ kind: 'year', year }) as const),
  'of months': [4, 5, 6].map((month) => ({ kind: 'month', year: 2020, month }) as const),
  'of stages': [
    { kind: 'years', first: 2011, last: 2015 },
    { kind: 'years', first: 2016, last: 2020 },
  ],
};

type Form = (period: string, figure: string, rest: string) => string;
const big = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const forms: Readonly<Record<string, Form>> = {
  'a sentence': (p, n) => `${big(p)}, toàn tỉnh có ${n} cuộc họp.`,
  'a sentence that begins with the label': (p, n) => `Số cuộc họp ${p} là ${n}.`,
  'a sentence that ends with the period': (p, n) => `Toàn tỉnh có ${n} cuộc họp trong ${p}.`,
  brackets: (p, n) => `Toàn tỉnh có ${n} cuộc họp (${p}).`,
  'an item': (p, n) => `Kết quả cụ thể:\n- ${big(p)}: ${n} cuộc họp;\n- Các nội dung khác được duy trì.`,
  'an item of a list that names the thing': (p, n) => `Số cuộc họp:\n- ${big(p)}: ${n};\n- Cộng lại.`,
  'items below the period': (p, n) => `${big(p)}:\n- Toàn tỉnh có ${n} cuộc họp.`,
  'a paragraph below a heading': (p, n) => `Kết quả ${p}\nToàn tỉnh có ${n} cuộc họp.`,
  'a column of a table': (p, n, all) =>
    `| TT | Chỉ tiêu | Cộng | ${big(p)} |\n|---|---|---|---|\n| 1 | Số cuộc họp | ${all} | ${n} |`,
  'a row of a table': (p, n) => `| Kỳ | Số cuộc họp (cuộc) |\n|---|---|\n| ${big(p)} | ${n} |`,
  'what is compared with': (p, n) => `So với ${p} (${n} cuộc họp), công tác này có tiến bộ.`,
};

const outcomes = (input: ProseInput, text: string, typed: string) =>
  checkProse({ ...input, sections: [{ code: 's', text }] })
    .filter((one) => one.typed === typed)
    .map(({ outcome }) => outcome);

const figures = fc.uniqueArray(fc.integer({ min: 11, max: 9999 }), { minLength: 4, maxLength: 4 });
/** Every way to write it where a review says which year it is of. */
const written = (part: SpelledPeriod, ofOneYear: boolean): readonly string[] =>
  [part, ...(ofOneYear && 'year' in part && part.kind !== 'year' ? [{ ...part, year: null }] : [])].flatMap((one) =>
    spellings[one.kind].flatMap((spelling) => printPeriod(one, spelling) ?? []),
  );

describe.each(Object.entries(reviews))('a figure of one period of a review %s', (name, parts) => {
  const ofOneYear = name !== 'of years' && name !== 'of stages';

  it.each(Object.entries(forms))('in %s is right, and caught with a digit altered, in every spelling', (_what, form) =>
    fc.assert(
      fc.property(figures, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (values, which, at, by) => {
        const input = review(parts, values);
        const [part, value] = [parts[which % parts.length], values[which % parts.length]];
        if (part === undefined || value === undefined) return;
        const digits = Array.from(String(value));
        const place = at % digits.length;
        digits[place] = String((Number(digits[place]) + by) % 10);
        // A digit in front that became 0 is no digit of a number.
        const altered = Number(digits.join(''));
        const all = formatNumber(values.slice(0, parts.length).reduce((sum, one) => sum + one, 0));
        // The place in the table's first column is a number, too.
        fc.pre(formatNumber(value) !== all && formatNumber(altered) !== all && altered !== 1);
        for (const period of written(part, ofOneYear)) {
          const said = (number: number) => {
            const text = form(period, formatNumber(number), all);
            return [text, outcomes(input, text, formatNumber(number))];
          };
          expect(said(value)).toEqual([form(period, formatNumber(value), all), ['right']]);
          const [text, told] = said(altered);
          expect([text, told?.includes('right') || told?.includes('not-checked')]).toEqual([text, false]);
        }
      }),
      { numRuns: 3 },
    ),
  );
});

describe('a figure of a period that nothing is known of', () => {
  const others: readonly SpelledPeriod[] = [
    { kind: 'year', year: 2016 },
    { kind: 'quarter', year: 2019, quarter: 3 },
    { kind: 'month', year: 2020, month: 2 },
    { kind: 'halfYear', year: 2019, half: 1 },
    { kind: 'firstMonths', year: 2020, months: 9 },
    { kind: 'years', first: 2011, last: 2014 },
  ];
  const plain = { ...review([{ kind: 'year', year: 2020 }], [116]), years: [] };

  it.each(Object.entries(forms))(
    'in %s is neither right nor wrong, in every spelling, in every review',
    (_what, form) => {
      for (const input of [plain, review(reviews['of quarters'] ?? [], [48, 68, 71, 80])])
        for (const other of others)
          for (const period of written(other, false)) {
            const text = form(period, '93', '116');
            expect([text, outcomes(input, text, '93')]).toEqual([text, ['not-checked']]);
          }
    },
  );
});
