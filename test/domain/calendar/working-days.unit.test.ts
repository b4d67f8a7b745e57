import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import {
  addWorkingDays,
  covers,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from '#domain/calendar/working-days.ts';
import { addDays, civilDate, epochDay, fromEpochDay, weekday } from '#domain/kernel/civil-date.ts';

const works = (date: string) => isWorkingDay(civilDate(date), defaultCalendar);
const add = (date: string, n: number) => addWorkingDays(civilDate(date), n, defaultCalendar);

const anyDay = fc
  .integer({ min: epochDay(civilDate('2020-03-01')), max: epochDay(civilDate('2026-10-31')) })
  .map(fromEpochDay);
const workingDay = anyDay.filter((date) => isWorkingDay(date, defaultCalendar));
const steps = fc.integer({ min: -30, max: 30 });

describe('the working days of Việt Nam', () => {
  it.each([
    ['2020-01-23', '2020-01-29', '2020-01-22', '2020-01-30'],
    ['2021-02-10', '2021-02-16', '2021-02-09', '2021-02-17'],
    ['2022-01-31', '2022-02-04', '2022-01-28', '2022-02-07'],
    ['2023-01-20', '2023-01-26', '2023-01-19', '2023-01-27'],
    ['2024-02-08', '2024-02-14', '2024-02-07', '2024-02-15'],
    ['2025-01-27', '2025-01-31', '2025-01-24', '2025-02-03'],
    ['2026-02-16', '2026-02-20', '2026-02-13', '2026-02-23'],
  ])('are off all through Tết, %s to %s, and no longer', (from, to, before, after) => {
    for (let day = civilDate(from); day <= to; day = addDays(day, 1)) expect(works(day)).toBe(false);
    expect(add(before, 1)).toBe(after);
    expect(add(after, -1)).toBe(before);
  });

  it('chain compensatory days: 29/4 Sat, 30/4 Sun, 1/5 Mon of 2023 push the next working day to 4/5', () => {
    expect(add('2023-04-28', 1)).toBe('2023-05-04');
  });

  it.each([
    ['2024-05-04', '2024-04-29'],
    ['2025-04-26', '2025-05-02'],
    ['2026-01-10', '2026-01-02'],
    ['2026-08-22', '2026-08-31'],
  ])('work on the Saturday %s for the day %s off', (saturday, off) => {
    expect(works(saturday)).toBe(true);
    expect(works(addDays(civilDate(saturday), 1))).toBe(false);
    expect(works(off)).toBe(false);
  });

  it.each([
    ['2020-09-02', ['2020-09-01', '2020-09-03']],
    ['2021-09-03', ['2021-09-01', '2021-09-06']],
    ['2022-09-01', ['2022-08-31', '2022-09-05']],
    ['2023-09-04', ['2023-08-31', '2023-09-05']],
    ['2024-09-03', ['2024-08-30', '2024-09-04']],
    ['2025-09-01', ['2025-08-29', '2025-09-03']],
    ['2026-09-01', ['2026-08-28', '2026-09-03']],
  ])('are off around 2/9 (%s) between %j', (off, [before = '', after = '']) => {
    expect(works(off)).toBe(false);
    expect(add(before, 1)).toBe(after);
  });

  it.each(['2020-04-02', '2021-04-21', '2022-04-11', '2023-05-02', '2024-04-18', '2025-04-07', '2026-04-27'])(
    'are off for Giỗ Tổ on %s',
    (date) => expect(works(date)).toBe(false),
  );

  it('are not known outside the table', () => {
    expect(add('2026-12-31', 1)).toBeNull();
    expect(add('2020-01-01', -1)).toBeNull();
    expect(add('2019-12-31', 0)).toBeNull();
    expect(nextWorkingDay(civilDate('2027-01-01'), defaultCalendar)).toBeNull();
    expect(workingDaysBetween(civilDate('2026-12-30'), civilDate('2027-01-04'), defaultCalendar)).toBeNull();
  });

  it('are known on the first and on the last day of the table, and step over neither', () => {
    const table: WorkingCalendar = {
      ...{ version: 'v', from: civilDate('2024-01-06'), to: civilDate('2024-01-14'), days: new Map() },
    };
    const [first, last] = [table.from, table.to];
    expect([covers(table, first), covers(table, last)]).toEqual([true, true]);
    expect([covers(table, addDays(first, -1)), covers(table, addDays(last, 1))]).toEqual([false, false]);
    expect([addWorkingDays(first, 0, table), addWorkingDays(last, 0, table)]).toEqual([first, last]);
    expect(addWorkingDays(first, 1.5, table)).toBeNull();
    expect([addWorkingDays(first, 5, table), addWorkingDays(first, 6, table)]).toEqual(['2024-01-12', null]);
    expect([nextWorkingDay(first, table), previousWorkingDay(first, table)]).toEqual(['2024-01-08', null]);
    expect([nextWorkingDay(last, table), previousWorkingDay(last, table)]).toEqual([null, '2024-01-12']);
    expect(workingDaysBetween(first, last, table)).toBe(5);
    expect(workingDaysBetween(addDays(first, -1), last, table)).toBeNull();
    expect(workingDaysBetween(first, addDays(last, 1), table)).toBeNull();
  });

  it('are themselves the nearest, while from a day off the nearest lies on either side', () => {
    const nearest = (date: string) => [
      previousWorkingDay(civilDate(date), defaultCalendar),
      nextWorkingDay(civilDate(date), defaultCalendar),
    ];
    expect(nearest('2023-05-01')).toEqual(['2023-04-28', '2023-05-04']);
    expect(nearest('2023-05-04')).toEqual(['2023-05-04', '2023-05-04']);
  });

  it('do not count the first day', () => {
    expect(add('2020-06-30', 5)).toBe('2020-07-07');
    expect(add('2020-06-30', 0)).toBe('2020-06-30');
    expect(add('2020-06-27', 1)).toBe('2020-06-29');
  });
});

/** Trap 7. */
describe('counting working days', () => {
  it('finds again what was added, from every day and in both directions', () =>
    fc.assert(
      fc.property(anyDay, steps, (from, n) => {
        const to = addWorkingDays(from, n, defaultCalendar);
        expect(to).not.toBeNull();
        if (to !== null) expect(workingDaysBetween(from, to, defaultCalendar)).toBe(n);
      }),
    ));

  it('counts the last day and not the first, special days among them', () => {
    const between = (from: string, to: string) => workingDaysBetween(civilDate(from), civilDate(to), defaultCalendar);
    expect([between('2026-01-09', '2026-01-10'), between('2026-01-10', '2026-01-12')]).toEqual([1, 1]);
    expect([between('2020-09-01', '2020-09-02'), between('2020-09-02', '2020-09-03')]).toEqual([0, 1]);
    // 1/5/2022 is a holiday on a Sunday: off already, it takes nothing away.
    expect(between('2022-04-29', '2022-05-05')).toBe(2);
    expect([between('2020-09-02', '2020-09-02'), between('2026-01-10', '2026-01-09')]).toEqual([0, -1]);
  });

  it('goes back by the way it came', () =>
    fc.assert(
      fc.property(workingDay, steps, (from, n) => {
        const to = addWorkingDays(from, n, defaultCalendar);
        expect(to === null ? null : addWorkingDays(to, -n, defaultCalendar)).toBe(from);
      }),
    ));

  it('arrives on a working day and adds up', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, a, b) => {
        const there = addWorkingDays(from, a, defaultCalendar);
        expect(there !== null && isWorkingDay(there, defaultCalendar)).toBe(true);
        if (there === null) return;
        expect(addWorkingDays(there, b, defaultCalendar)).toBe(addWorkingDays(from, a + b, defaultCalendar));
      }),
    ));

  it('never leaves a gap: the nearest working days enclose only days off', () =>
    fc.assert(
      fc.property(anyDay, (date) => {
        const next = nextWorkingDay(date, defaultCalendar) ?? date;
        const previous = previousWorkingDay(date, defaultCalendar) ?? date;
        for (let day = addDays(previous, 1); day < next; day = addDays(day, 1)) {
          expect(isWorkingDay(day, defaultCalendar)).toBe(false);
        }
        expect(previous <= date && date <= next).toBe(true);
      }),
    ));

  it('knows no working Sunday', () =>
    fc.assert(fc.property(anyDay, (date) => weekday(date) !== 7 || !isWorkingDay(date, defaultCalendar))));
});
