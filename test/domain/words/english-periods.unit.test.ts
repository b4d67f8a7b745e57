import { expect, it } from 'vitest';
import { englishPeriods } from '#domain/words/english/periods.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { printed } from '#domain/vietnamese/periods/spellings.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);
const year = 2026;
const periods: readonly SpelledPeriod[] = [
  ...upTo(12).map((month) => ({ kind: 'month' as const, year, month })),
  ...upTo(4).map((quarter) => ({ kind: 'quarter' as const, year, quarter })),
  ...([1, 2] as const).map((half) => ({ kind: 'halfYear' as const, year, half })),
  ...[3, 9, 11].map((count) => ({ kind: 'firstMonths' as const, year, months: count })),
  { kind: 'year', year },
  { kind: 'years', first: 2021, last: 2025 },
  { kind: 'term', first: 2020, last: 2025 },
];

it('knows every period that the house prints, each by another name, and leaves no Vietnamese in it', () => {
  const said = periods.map((period) => englishPeriods(printed(period)));
  for (const one of said) expect(one).not.toMatch(/tháng|quý|năm|giai|nhiệm/u);
  expect(new Set(said).size).toBe(periods.length);
  expect(said).toEqual(expect.arrayContaining(['June 2026', 'Q4 2026', 'H1 2026', 'H2 2026', '2026', '2021–2025']));
});

it('says each of a list and one behind a name, and leaves alone whatever is no period, or has a name of its own', () => {
  expect(englishPeriods('năm 2019; năm 2020')).toBe('2019; 2020');
  expect(englishPeriods('Nho Quan (năm 2019); Yên Mô (6 tháng đầu năm 2020)')).toBe(
    'Nho Quan (2019); Yên Mô (H1 2020)',
  );
  for (const own of ['năm học 2025–2026', '9 tháng năm 2026', 'Hội nghị sơ kết 6 tháng đầu năm 2026', '15/BC-UBND'])
    expect(englishPeriods(own)).toBe(own);
});

it('stands in the sentences of the house', () => {
  const facts = { year: '6 tháng đầu năm 2020', other: 'năm 2020' };
  expect(refusalSentence('plan-years-overlap', facts, 'en')).toContain('"H1 2020"');
  expect(refusalSentence('plan-years-overlap', facts, 'vi')).toContain('"6 tháng đầu năm 2020"');
});
