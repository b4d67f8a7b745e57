import { describe, expect, it } from 'vitest';
import { calendarFrom } from '#domain/calendar/calendar-from.ts';
import { cultureDayRows, vietnamRows } from '#domain/calendar/vietnam-2020-2026.data.ts';
import { defaultCalendar, defaultCalendarFrom, defaultCalendarTo } from '#domain/calendar/vietnam.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { civilDate, weekday } from '#domain/kernel/civil-date.ts';

const from = civilDate('2026-01-01');
const to = civilDate('2026-12-31');
const row = { date: '2026-01-01', kind: 'holiday', label: 'Tết Dương lịch', source: 'BLLĐ 2019 điều 112' };
const codes = (rows: readonly (typeof row)[], version = 'v') => {
  const outcome = calendarFrom(rows, version, from, to);
  return outcome.ok ? [] : outcome.problems.map((problem) => problem.code);
};

describe('a working-day table', () => {
  it('is refused with every fault named, each with its row', () => {
    expect(codes([row])).toEqual([]);
    expect(codes([{ ...row, source: ' ' }])).toEqual(['source-missing']);
    expect(codes([row, row])).toEqual(['date-repeated']);
    expect(codes([{ ...row, date: '2026-02-30' }])).toEqual(['not-a-date']);
    expect(codes([{ ...row, kind: 'feast' }])).toEqual(['unknown-kind']);
    expect(codes([{ ...row, date: '2027-01-01' }])).toEqual(['outside-range']);
    expect(codes([{ ...row, kind: 'workingSaturday', date: '2026-01-11' }])).toEqual(['not-a-saturday']);
    expect(codes([{ ...row, kind: 'compensatory', date: '2026-01-10' }])).toEqual(['already-a-day-off']);
    expect(codes([row], '')).toEqual(['version-missing']);
    const two = calendarFrom([row, { ...row, source: '', kind: 'compensatory' }], 'v', from, to);
    expect(two.ok ? [] : two.problems.map((problem) => problem.row)).toEqual([1, 1]);
  });

  it('speaks for its first and its last day, and for none before or after', () => {
    expect(codes([row, { ...row, date: '2026-12-31' }])).toEqual([]);
    expect(codes([{ ...row, date: '2025-12-31' }])).toEqual(['outside-range']);
    expect(calendarFrom([row], 'v', from, from).ok).toBe(true);
  });

  it('gives no day off, compensatory or swapped, on a day that is off already', () => {
    for (const kind of ['compensatory', 'swappedOff']) {
      expect(codes([{ ...row, kind, date: '2026-01-09' }])).toEqual([]);
      expect(codes([{ ...row, kind, date: '2026-01-10' }])).toEqual(['already-a-day-off']);
    }
    expect(codes([{ ...row, kind: 'holiday', date: '2026-01-10' }])).toEqual([]);
  });

  it('says of each fault what stands there, and speaks of the table as a whole where no row is at fault', () => {
    const problems = (rows: readonly (typeof row)[], version = 'v', until = to) => {
      const outcome = calendarFrom(rows, version, from, until);
      return outcome.ok ? [] : outcome.problems;
    };
    expect(problems([], ' ')).toEqual([{ code: 'version-missing', row: -1, value: ' ' }]);
    expect(problems([], 'v', civilDate('2025-12-31'))).toEqual([
      { code: 'range-reversed', row: -1, value: '2026-01-01/2025-12-31' },
    ]);
    expect(problems([row, { ...row, date: '30/2' }, { ...row, kind: 'feast' }, row])).toEqual([
      { code: 'not-a-date', row: 1, value: '30/2' },
      { code: 'unknown-kind', row: 2, value: 'feast' },
      { code: 'date-repeated', row: 3, value: '2026-01-01' },
    ]);
  });

  it('cites a document in every checked-in row', () => {
    expect(vietnamRows.every(({ source, label }) => source.length > 5 && label.length > 5)).toBe(true);
    expect(defaultCalendar.days.size).toBe(vietnamRows.length);
  });

  it('marks the swap of 2/9/2026 as unconfirmed', () => {
    for (const date of ['2026-08-22', '2026-08-31']) {
      expect(defaultCalendar.days.get(civilDate(date))?.source).toContain('CHƯA XÁC NHẬN');
    }
  });

  it('gives as many days off in a year as the code: 11, or 10 in 2020', () => {
    const given = (year: string) =>
      vietnamRows.filter(({ date, kind }) => date.startsWith(year) && kind === 'holiday').length;
    expect(['2020', '2021', '2022', '2023', '2024', '2025', '2026'].map(given)).toEqual([10, 11, 11, 11, 11, 11, 11]);
  });

  it('gives one compensatory day for each holiday on a weekend', () => {
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025', '2026']) {
      const rows = vietnamRows.filter(({ date }) => date.startsWith(year));
      const lost = rows.filter(({ date, kind }) => kind === 'holiday' && weekday(civilDate(date)) >= 6);
      expect(rows.filter(({ kind }) => kind === 'compensatory')).toHaveLength(lost.length);
      expect(rows.filter(({ kind }) => kind === 'swappedOff')).toHaveLength(
        rows.filter(({ kind }) => kind === 'workingSaturday').length,
      );
    }
  });

  it('takes the Culture Day only when somebody adds it', () => {
    const day = civilDate('2026-11-24');
    expect(isWorkingDay(day, defaultCalendar)).toBe(true);
    const outcome = calendarFrom([...vietnamRows, ...cultureDayRows], 'v2', defaultCalendarFrom, defaultCalendarTo);
    expect(outcome.ok && isWorkingDay(day, outcome.calendar)).toBe(false);
  });
});
