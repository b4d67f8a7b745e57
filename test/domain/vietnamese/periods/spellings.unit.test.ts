import { describe, expect, it } from 'vitest';
import { readPeriod } from '#domain/vietnamese/periods/read-period.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';
import { printed, printPeriod, spellings } from '#domain/vietnamese/periods/spellings.ts';
import { tokensOf } from '#domain/vietnamese/prose/tokens.ts';
import { periodLabel, yearsLabel } from '#domain/words/period.ts';

const years = [2019, 2020, null];
const numbers = (count: number) => Array.from({ length: count }, (_one, at) => at + 1);
const periods: readonly SpelledPeriod[] = [
  ...years.flatMap((year) => numbers(12).map((month) => ({ kind: 'month', year, month }) as const)),
  ...years.flatMap((year) => numbers(4).map((quarter) => ({ kind: 'quarter', year, quarter }) as const)),
  ...years.flatMap((year) => ([1, 2] as const).map((half) => ({ kind: 'halfYear', year, half }) as const)),
  // Of six they are the half-year.
  ...years.flatMap((year) =>
    [1, 2, 3, 4, 5, 7, 8, 9, 10, 11].map((months) => ({ kind: 'firstMonths', year, months }) as const),
  ),
  ...[1999, 2019, 2020].map((year) => ({ kind: 'year', year }) as const),
  ...[2016, 2019].map((first) => ({ kind: 'years', first, last: 2020 }) as const),
  ...[2015, 2020].map((first) => ({ kind: 'term', first, last: first + 5 }) as const),
];

const read = (text: string) => {
  const tokens = tokensOf(text);
  const found = readPeriod(tokens, 0);
  return found === null ? null : { ...found, all: found.next === tokens.length };
};

describe('a period', () => {
  it('is read as what it was printed as, in every spelling of every kind', () => {
    let tried = 0;
    for (const period of periods) {
      for (const spelling of spellings[period.kind]) {
        const text = printPeriod(period, spelling);
        if (text === null) continue;
        tried += 1;
        for (const one of [text, text.toUpperCase(), text.normalize('NFD'), `${text}, có`, `${text} là`])
          expect([one, read(one)?.period]).toEqual([one, period]);
        expect([text, read(text)?.all]).toEqual([text, true]);
      }
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  it('every spelling is of some period', () => {
    for (const [kind, forms] of Object.entries(spellings))
      for (const form of forms)
        expect([form, periods.some((one) => one.kind === kind && printPeriod(one, form) !== null)]).toEqual([
          form,
          true,
        ]);
  });

  it('is printed by the house as it is read', () => {
    expect(read(periodLabel({ kind: 'quarter', year: 2020, quarter: 2 }))?.period).toEqual({
      kind: 'quarter',
      year: 2020,
      quarter: 2,
    });
    expect(read(yearsLabel('stage', 2016, 2020))?.period).toEqual({ kind: 'years', first: 2016, last: 2020 });
    expect(read(yearsLabel('term', 2016, 2020))?.period).toEqual({ kind: 'term', first: 2015, last: 2020 });
    expect(printed({ kind: 'halfYear', year: 2020, half: 2 })).toBe('6 tháng cuối năm 2020');
  });

  it.each(['quý V năm 2020', 'tháng 13 năm 2020', '6 tháng', '5 năm', 'năm nay', 'quý đơn vị', 'giai đoạn 2020–2016'])(
    'is none where nothing of the calendar is named: %s',
    (text) => expect(read(text)?.worded === true && read(text)?.all === true).toBe(false),
  );
});
