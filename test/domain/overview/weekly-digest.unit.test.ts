import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, type CivilDate, civilDate, weekday } from '#domain/kernel/civil-date.ts';
import { digestWeek } from '#domain/overview/weekly-digest.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';

const calendar = defaultCalendar;
const on = (day: string, wanted = 1) => digestWeek(civilDate(day), { weekday: wanted, hour: '07:30' }, calendar);

describe('the week’s letter to a leader', () => {
  it('is due on its weekday, and after a day off on the next working day', () => {
    expect(on('2026-06-15')).toBe('2026-06-15');
    expect(on('2026-06-15', 4)).toBeNull();
    expect(on('2026-06-18', 4)).toBe('2026-06-15');
    expect(on('2026-09-02', 3)).toBeNull();
  });

  it('is of one week, never due on a day off, and in every week with a working day left', () => {
    const start = fc.integer({ min: 0, max: 360 }).map((days) => addDays(civilDate('2026-01-05'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 7 }), (day, wanted) => {
        const monday = addDays(day, 1 - weekday(day));
        const days = Array.from({ length: 7 }, (_, n): CivilDate => addDays(monday, n));
        const due = days.filter((one) => on(one, wanted) !== null);
        expect(due.every((one) => on(one, wanted) === monday && isWorkingDay(one, calendar))).toBe(true);
        expect(due).toEqual(days.filter((one) => weekday(one) >= wanted && isWorkingDay(one, calendar)));
      }),
    );
  });
});
