import { describe, expect, it } from 'vitest';
import { computedYear } from '#domain/calendar/computed-year.ts';
import { isForeseen, withForeseenYears } from '#domain/calendar/foreseen.ts';
import { vietnamRows } from '#domain/calendar/vietnam-2020-2026.data.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addWorkingDays, isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { addDays, civilDate, lastYear, weekday } from '#domain/kernel/civil-date.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { instant } from '#test/support/given.ts';

const calendar = withForeseenYears(defaultCalendar);
const foreseenRows = computedYear(2027);
const works = (date: string) => isWorkingDay(civilDate(date), calendar);

function due(date: string) {
  const rule = { kind: 'date', date: civilDate(date), hour: '17:00', raw: null } as const;
  const after = instant('2026-12-01T01:00:00Z');
  return computeDeadline(rule, 1, { calendar, rollToWorkingDay: true, ladder: defaultLadder, after });
}

describe('the year after the published table', () => {
  it('has the eleven holidays of the law, and every one that falls on a day off is given back', () => {
    const holidays = foreseenRows.filter(({ kind }) => kind === 'holiday');
    expect(holidays).toHaveLength(11);
    const lost = holidays.filter(({ date }) => weekday(civilDate(date)) >= 6);
    expect(foreseenRows.filter(({ kind }) => kind === 'compensatory')).toHaveLength(lost.length);
  });

  it('has Tết from Thursday 4/2 to Wednesday 10/2, Giỗ Tổ on 16/4, a day for 1/5 and two days at 2/9', () => {
    const off = ['2027-01-01', '2027-02-04', '2027-02-10', '2027-04-16', '2027-04-30', '2027-05-03', '2027-09-03'];
    expect(off.map(works)).toEqual(off.map(() => false));
    const on = ['2027-01-04', '2027-02-03', '2027-02-11', '2027-04-15', '2027-05-04', '2027-09-01', '2027-09-06'];
    expect(on.map(works)).toEqual(on.map(() => true));
  });

  it('says in every row that it is foreseen', () => {
    expect(foreseenRows.every(({ source }) => source.startsWith('Dự kiến:'))).toBe(true);
    expect(isForeseen(calendar, civilDate('2026-12-31'))).toBe(false);
    expect(isForeseen(calendar, civilDate('2027-01-01'))).toBe(true);
  });

  it('lets a term be counted over New Year', () => {
    expect(addWorkingDays(civilDate('2026-12-31'), 1, calendar)).toBe('2027-01-04');
  });

  it('makes a deadline that rests on it say so, and none that does not', () => {
    const january = due('2027-01-01');
    if (!january.ok) throw new Error(january.problem);
    expect(january.deadline.date).toBe('2027-01-04');
    const said = january.deadline.explain.map((line) => explainSentence(line));
    expect(said.filter((sentence) => sentence.includes('dự kiến'))).toHaveLength(1);
    const december = due('2026-12-15');
    if (!december.ok) throw new Error(december.problem);
    expect(december.deadline.explain.map(({ code }) => code)).not.toContain('foreseenCalendar');
  });

  it('is left to a published table that speaks for it, and the years after that one are foreseen', () => {
    const longer = withForeseenYears({ ...defaultCalendar, to: addDays(defaultCalendar.to, 365) });
    expect(isWorkingDay(civilDate('2027-02-10'), longer)).toBe(true);
    expect(longer.foreseenFrom).toBe('2028-01-01');
    expect(isWorkingDay(civilDate('2028-01-26'), longer)).toBe(false);
  });

  it('is left from its middle on to a table that ends there', () => {
    const shorter = withForeseenYears({ ...defaultCalendar, to: civilDate('2026-04-25') });
    expect(shorter.foreseenFrom).toBe('2026-04-26');
    expect(shorter.days.get(civilDate('2026-04-27'))).toMatchObject({ kind: 'compensatory' });
    expect(shorter.days.get(civilDate('2026-02-17'))).toBe(defaultCalendar.days.get(civilDate('2026-02-17')));
  });
});

describe('a year computed from the law', () => {
  const kindsOf = (rows: readonly { readonly date: string; readonly kind: string }[]) =>
    rows.filter(({ kind }) => kind === 'holiday' || kind === 'compensatory').map(({ date, kind }) => `${date} ${kind}`);

  it.each([2021, 2022, 2023, 2024, 2025, 2026])('is what was published for %s, but for the swaps', (year) => {
    const published = vietnamRows.filter(({ date }) => date.startsWith(String(year)));
    expect(kindsOf(computedYear(year))).toEqual(kindsOf(published));
  });

  it('has eleven holidays in every year of the century, a day back for each that is lost, and no day twice', () => {
    for (let year = 2021; year <= lastYear; year += 1) {
      const rows = computedYear(year);
      const holidays = rows.filter(({ kind }) => kind === 'holiday');
      const lost = holidays.filter(({ date }) => weekday(civilDate(date)) >= 6);
      expect([year, holidays.length, rows.length]).toEqual([year, 11, 11 + lost.length]);
      expect(new Set(rows.map(({ date }) => date)).size).toBe(rows.length);
      expect(rows.every(({ date }) => date.startsWith(`${year}-`))).toBe(true);
    }
  });

  it('gives back a chain of days one after the other, as in 2023', () => {
    const back = computedYear(2023).filter(({ kind }) => kind === 'compensatory');
    expect(back.map(({ date }) => date)).toEqual([
      '2023-01-02',
      '2023-01-25',
      '2023-01-26',
      '2023-05-02',
      '2023-05-03',
      '2023-09-04',
    ]);
  });
});
