import { describe, expect, it } from 'vitest';
import { dayByDay } from '#domain/calendar/day-by-day.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';

const days = (from: string, to: string) => dayByDay(civilDate(from), civilDate(to), defaultCalendar);
const twoWeeks = { version: 'v', from: civilDate('2024-01-01'), to: civilDate('2024-01-12'), days: new Map() };

describe('a term told day by day', () => {
  it('counts working days only, and not the first', () => {
    expect(days('2020-06-30', '2020-07-07').map(({ count }) => count)).toEqual([0, 1, 2, 3, null, null, 4, 5]);
  });

  it('names a holiday as the table does', () => {
    const [, second] = days('2020-09-01', '2020-09-03');
    expect(second).toMatchObject({ date: '2020-09-02', working: false, count: null });
    expect(second?.label).not.toBeNull();
  });

  it('arrives where counting arrives', () => {
    const from = civilDate('2020-04-28');
    for (let count = 1; count < 40; count += 1) {
      const to = addWorkingDays(from, count, defaultCalendar);
      expect(to === null ? null : dayByDay(from, to, defaultCalendar).at(-1)?.count).toBe(count);
    }
  });

  it('is empty where the table says nothing', () => {
    expect(days('1990-01-01', '1990-01-05')).toEqual([]);
    expect(days('2020-01-05', '2020-01-01')).toEqual([]);
  });

  it('is empty as well when only one of its ends lies outside the table', () => {
    expect(days('2019-12-31', '2020-01-03')).toEqual([]);
    expect(dayByDay(civilDate('2024-01-04'), civilDate('2024-01-13'), twoWeeks)).toEqual([]);
  });

  it('has one day when it ends where it begins, counted as none, working day or not', () => {
    expect(days('2020-06-30', '2020-06-30')).toEqual([
      { date: '2020-06-30', weekday: 2, working: true, count: 0, label: null },
    ]);
    expect(days('2020-06-28', '2020-06-29')).toMatchObject([
      { working: false, count: 0 },
      { working: true, count: 1 },
    ]);
  });
});
