import { describe, expect, it } from 'vitest';
import { isForeseen, withForeseenYear } from '#domain/calendar/foreseen.ts';
import { foreseenRows } from '#domain/calendar/vietnam-2027.data.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addWorkingDays, isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { addDays, civilDate, weekday } from '#domain/kernel/civil-date.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { instant } from '#test/support/given.ts';

const calendar = withForeseenYear(defaultCalendar);
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

  it('is left to a published table that speaks for it', () => {
    const longer = { ...defaultCalendar, to: addDays(defaultCalendar.to, 365) };
    expect(withForeseenYear(longer)).toBe(longer);
  });
});
