import { describe, expect, it } from 'vitest';
import { lunarDay } from '#domain/calendar/lunar.ts';
import { daysBetween } from '#domain/kernel/civil-date.ts';

describe('the Vietnamese lunar calendar', () => {
  it.each([
    [2020, '2020-01-25', '2020-04-02'],
    [2021, '2021-02-12', '2021-04-21'],
    [2022, '2022-02-01', '2022-04-10'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
    [2031, '2031-01-23', '2031-04-01'],
  ])('begins %s on %s and has Giỗ Tổ on %s', (year, newYear, ancestors) => {
    expect(lunarDay(year, 1, 1)).toBe(newYear);
    expect(lunarDay(year, 3, 10)).toBe(ancestors);
  });

  it('is counted at UTC+7: a month before China in 1985, a day before it in 1968, 2007 and 2030', () => {
    const begins = [1968, 1985, 2007, 2030].map((year) => lunarDay(year, 1, 1));
    expect(begins).toEqual(['1968-01-29', '1985-01-21', '2007-02-17', '2030-02-02']);
  });

  it('has its leap month in the year with thirteen, after the eleventh in 2033', () => {
    expect(lunarDay(2034, 1, 1)).toBe('2034-02-19');
    expect(daysBetween(lunarDay(2033, 11, 1), lunarDay(2033, 12, 1))).toBeGreaterThan(50);
    // Leap second month of 2023, leap sixth of 2025.
    expect(daysBetween(lunarDay(2023, 2, 1), lunarDay(2023, 3, 1))).toBeGreaterThan(50);
    expect(daysBetween(lunarDay(2025, 6, 1), lunarDay(2025, 7, 1))).toBeGreaterThan(50);
  });

  it('has every month of every year of the century at 29 or 30 days, or twice that where one is doubled', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const firsts = [
        ...Array.from({ length: 12 }, (_, month) => lunarDay(year, month + 1, 1)),
        lunarDay(year + 1, 1, 1),
      ];
      const lengths = firsts.slice(1).map((first, index) => daysBetween(firsts[index] ?? first, first));
      expect(lengths.filter((length) => length < 29 || (length > 30 && length < 58) || length > 60)).toEqual([]);
      expect(lengths.filter((length) => length >= 58).length).toBeLessThanOrEqual(1);
    }
  });
});
