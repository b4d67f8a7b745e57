import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { parseDate } from '#domain/vietnamese/parse-date.ts';
import { resolveYear, type ReviewedPeriod } from '#domain/vietnamese/resolve-year.ts';

describe('a date as it is written', () => {
  it.each([
    ['30/6/2020', '2020-06-30', null],
    ['5/8/2023', '2023-08-05', null],
    ['ngày 05 tháng 8 năm 2023', '2023-08-05', null],
    ['ngày 25/6/2020', '2020-06-25', null],
    ['Sáng ngày 30/6/2020', '2020-06-30', 'morning'],
    ['chiều 30-06-2020', '2020-06-30', 'afternoon'],
  ])('%j is %s', (text, date, partOfDay) => expect(parseDate(text)).toEqual({ kind: 'date', date, partOfDay }));

  it('may leave out the year', () => {
    expect(parseDate('sáng 18/1')).toEqual({ kind: 'dayMonth', day: 18, month: 1, partOfDay: 'morning' });
    expect(parseDate('ngày 9 tháng 4')).toMatchObject({ kind: 'dayMonth', day: 9, month: 4 });
  });

  it.each(['6/30/2020', '31/4', '29/2/2021', '0/5/2020', '5/0'])(
    '%j is no day: the month never comes first',
    (text) => {
      expect(parseDate(text)).toEqual({ kind: 'noSuchDay' });
    },
  );

  it.each(['', 'năm 2020', '2020-06-30', '18/1/21', '6 tháng đầu năm 2020', 'ngày mai'])('%j is no date', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'notADate' });
  });
});

describe('a year that is not written', () => {
  const year2020: ReviewedPeriod = {
    kind: 'final',
    from: civilDate('2020-01-01'),
    to: civilDate('2020-12-31'),
    cutOff: civilDate('2020-12-14'),
  };

  it('follows from the review: 18/1 of the final review of 2020 is in 2021, with its reasons', () => {
    expect(resolveYear({ day: 18, month: 1 }, year2020, null)).toEqual({
      ok: true,
      date: '2021-01-18',
      reasons: [
        { code: 'not-before-cut-off', date: '2020-12-14' },
        { code: 'within-a-year', date: '2021-12-14' },
      ],
    });
    expect(resolveYear({ day: 20, month: 12 }, year2020, null)).toMatchObject({ date: '2020-12-20' });
  });

  it('may be that of the very day on which the data close', () => {
    expect(resolveYear({ day: 14, month: 12 }, year2020, null)).toMatchObject({ ok: true, date: '2020-12-14' });
    expect(resolveYear({ day: 13, month: 12 }, year2020, null)).toMatchObject({ ok: true, date: '2021-12-13' });
  });

  it('of an interim review is that of its period', () => {
    const half: ReviewedPeriod = { ...year2020, kind: 'interim', cutOff: civilDate('2020-06-14') };
    expect(resolveYear({ day: 30, month: 6 }, half, civilDate('2020-06-30'))).toMatchObject({
      ok: true,
      date: '2020-06-30',
      reasons: [{ code: 'not-before-period' }, { code: 'within-a-year' }, { code: 'not-after-publication' }],
    });
  });

  it('stays open rather than being guessed', () => {
    expect(resolveYear({ day: 29, month: 2 }, year2020, null)).toEqual({ ok: false, reason: 'no-such-day-in-a-year' });
    const published = civilDate('2021-01-10');
    expect(resolveYear({ day: 18, month: 1 }, year2020, published)).toEqual({
      ok: false,
      reason: 'only-after-publication',
    });
  });
});
