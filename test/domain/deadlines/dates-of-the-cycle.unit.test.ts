import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addMonths } from '#domain/deadlines/civil-months.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { dataWindow, windowOf } from '#domain/deadlines/data-window.ts';
import { calendarBounds, type Period, parsePeriod, periodCode } from '#domain/deadlines/period.ts';
import { checkPlanFeasible, earliestDeadline, type Plan } from '#domain/deadlines/plan-feasible.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { addDays, civilDate, daysBetween } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';

const period = (code: string): Period => {
  const parsed = parsePeriod(code);
  if (parsed === null) throw new Error(code);
  return parsed;
};

describe('the data window', () => {
  it.each([
    ['2020-H1', '2019-12-15', '2020-06-14', 183],
    ['2020-H2', '2020-06-15', '2020-12-14', 183],
    ['2020', '2019-12-15', '2020-12-14', 366],
    ['2021-H1', '2020-12-15', '2021-06-14', 182],
    ['2021', '2020-12-15', '2021-12-14', 365],
    ['2020-Q1', '2019-12-15', '2020-03-14', 91],
    ['2020-Q4', '2020-09-15', '2020-12-14', 91],
    ['2020-01', '2019-12-15', '2020-01-14', 31],
    ['2020-03', '2020-02-15', '2020-03-14', 29],
  ])('of %s is %s to %s, %i days', (code, from, to, days) => {
    expect(dataWindow(period(code))).toEqual({ from, to, days });
  });

  it.each(['2020-9M', '2020-H3', '2020-Q0', '2020-13', '20', '2020-1', '', '2016-2020'])(
    'of "%s" is set by whoever orders the report',
    (code) => expect(parsePeriod(code)).toBeNull(),
  );

  it('of a year is its halves, its quarters and its months, without gap or overlap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
        const whole = dataWindow(period(String(year)));
        const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
        for (const codes of [[`${year}-H1`, `${year}-H2`], [1, 2, 3, 4].map((q) => `${year}-Q${q}`), months]) {
          const windows = codes.map((code) => dataWindow(period(code)));
          expect(windows.reduce((sum, { days }) => sum + days, 0)).toBe(whole.days);
          expect([windows[0]?.from, windows.at(-1)?.to]).toEqual([whole.from, whole.to]);
          windows.slice(1).forEach((next, i) => expect(addDays(windows[i]?.to ?? next.to, 1)).toBe(next.from));
          expect(codes.map((code) => periodCode(period(code)))).toEqual(codes);
        }
      }),
    ));

  it('is another thing than the period', () => {
    expect(calendarBounds(period('2020-H1'))).toEqual({ from: '2020-01-01', to: '2020-06-30' });
    expect(calendarBounds(period('2020-02'))).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(windowOf(civilDate('2020-01-01'), civilDate('2020-09-30')).days).toBe(274);
  });
});

describe('the dates around a conference', () => {
  it.each([
    ['2020-06-30', '2020-07-07', '2020-06-24', '2020-06-25', '2020-06-14', 16],
    ['2020-06-25', '2020-07-02', '2020-06-19', '2020-06-22', '2020-06-14', 11],
    ['2021-01-18', '2021-01-25', '2021-01-12', '2021-01-13', '2020-12-14', 35],
  ])('held on %s: notice by %s, invitations by %s or, counted back, %s', (held, notice, clear, back, cutOff, days) => {
    const heldOn = civilDate(held);
    expect(noticeDueDate(heldOn, defaultCalendar)).toBe(notice);
    expect(invitationLatestDate(heldOn, defaultCalendar)).toBe(clear);
    expect(invitationLatestDate(heldOn, defaultCalendar, { clearDays: false })).toBe(back);
    expect(daysBetween(civilDate(cutOff), heldOn)).toBe(days);
  });
});

describe('a silent task', () => {
  it('concluded on 30/6/2020 is raised on 1/10/2020 and not on 30/9', () => {
    expect(silenceFlagDate(civilDate('2020-06-30'))).toBe('2020-10-01');
  });

  it('is raised after the last day of a month that has no such day', () => {
    expect(silenceFlagDate(civilDate('2020-11-30'))).toBe('2021-03-01');
    expect(addMonths(civilDate('2020-11-30'), 3)).toBe('2021-02-28');
    expect(addMonths(civilDate('2020-01-31'), -2)).toBe('2019-11-30');
    expect(addMonths(civilDate('2020-12-15'), 12)).toBe('2021-12-15');
  });
});

describe('a plan', () => {
  const plan: Plan = {
    cutOff: civilDate('2020-06-14'),
    deadlines: [
      { name: 'district', at: instant('2020-06-18T17:00:00+07:00') },
      { name: 'province', at: instant('2020-06-23T17:00:00+07:00') },
    ],
    reviewWorkingDays: 2,
    conference: civilDate('2020-06-30'),
    now: instant('2020-06-01T08:00:00+07:00'),
  };
  const codes = (changed: Partial<Plan>) =>
    checkPlanFeasible({ ...plan, ...changed }, defaultCalendar).map(({ code, at }) => `${at}: ${code}`);
  const one = (at: string) => ({ deadlines: [{ name: 'unit', at: instant(at) }] });

  it('that leaves every level its time is feasible', () => expect(codes({})).toEqual([]));

  it('needs a whole working day after the data close', () => {
    expect(earliestDeadline(civilDate('2020-06-14'), defaultCalendar)).toBe('2020-06-15T17:00:00.000Z');
    expect(codes(one('2020-06-16T00:00:00+07:00'))).toEqual([]);
    expect(codes(one('2020-06-15T17:00:00+07:00'))).toEqual(['unit: too-soon-after-data-closes']);
    expect(codes(one('2020-06-13T17:00:00+07:00'))).toEqual(['unit: too-soon-after-data-closes']);
  });

  it('is told every impossible date at once', () => {
    expect(codes({ reviewWorkingDays: 4 })).toEqual(['province: too-soon-after-lower-level']);
    expect(codes({ conference: civilDate('2020-06-23') })).toEqual(['conference: conference-before-reports']);
    expect(codes({ now: instant('2020-07-01T08:00:00+07:00') })).toEqual([
      'district: deadline-in-the-past',
      'province: deadline-in-the-past',
      'conference: conference-in-the-past',
    ]);
    expect(codes({ ...one('2027-02-01T17:00:00+07:00'), conference: civilDate('2027-03-01') })).toEqual([
      'unit: outside-calendar',
      'conference: outside-calendar',
    ]);
  });
});
