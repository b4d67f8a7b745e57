import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addMonths, dayOf, lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import type { DeadlineSettings } from '#domain/deadlines/deadline-settings.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { daysOffPassed } from '#domain/deadlines/days-off-passed.ts';
import { type DeadlineRule, defaultLadder } from '#domain/deadlines/deadline.ts';
import { calendarBounds, monthsOf, parsePeriod, periodCode } from '#domain/deadlines/period.ts';
import { checkPlanFeasible, earliestDeadline, type Plan } from '#domain/deadlines/plan-feasible.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instant } from '#test/support/given.ts';

/** From Monday 3/6 to Sunday 16/6/2024, without a holiday. */
const table: WorkingCalendar = {
  ...{ version: 'v', from: civilDate('2024-06-03'), to: civilDate('2024-06-16'), days: new Map() },
};
const settings: DeadlineSettings = {
  ...{ calendar: table, rollToWorkingDay: true, after: instant('2024-06-03T00:00:00+07:00') },
  ladder: { hour: '08:00', steps: [{ offset: 0, audience: 'unit' }] },
};
const onDate = (date: string, hour = '17:00', raw: string | null = null): DeadlineRule => ({
  ...{ kind: 'date', date: civilDate(date), hour, raw },
});
const before = (conference: string, workingDays: number, raw: string | null = null): DeadlineRule => ({
  ...{ kind: 'beforeConference', conference: civilDate(conference), workingDays, hour: '17:00', raw },
});
const compute = (rule: DeadlineRule, more: Partial<DeadlineSettings> = {}) =>
  computeDeadline(rule, 1, { ...settings, ...more });
const problem = (rule: DeadlineRule, more: Partial<DeadlineSettings> = {}) => {
  const outcome = compute(rule, more);
  return outcome.ok ? null : outcome.problem;
};
const explained = (rule: DeadlineRule, more: Partial<DeadlineSettings> = {}) => {
  const outcome = compute(rule, more);
  return outcome.ok ? outcome.deadline.explain : [];
};

describe('the hour of a deadline', () => {
  it('is two digits, a colon, two digits, from 00:00 to 24:00', () => {
    for (const hour of ['00:00', '09:30', '19:59', '20:00', '23:59', '24:00']) {
      expect(problem(onDate('2024-06-10', hour)), hour).toBeNull();
    }
    for (const hour of [
      '24:01',
      '25:00',
      '29:00',
      '17:60',
      '9:00',
      '17:0',
      '17:000',
      'x17:00',
      '17:00x',
      '24:00x',
      '',
    ]) {
      expect(problem(onDate('2024-06-10', hour)), hour).toBe('not-an-hour');
    }
  });

  it('is asked of the ladder as well', () => {
    const ladder = { ...settings.ladder, hour: '8h' };
    expect(problem(onDate('2024-06-10'), { ladder })).toBe('not-an-hour');
  });
});

describe('a deadline near the end of its table', () => {
  it('may be its last working day, and rolls to none beyond', () => {
    expect(problem(onDate('2024-06-14'))).toBeNull();
    expect(problem(onDate('2024-06-15'))).toBe('outside-calendar');
    expect(problem(onDate('2024-06-15'), { rollToWorkingDay: false })).toBeNull();
    expect(problem(onDate('2024-06-17'), { rollToWorkingDay: false })).toBe('outside-calendar');
  });

  it('is outside it whatever its ladder, also without one', () => {
    const none = { ladder: { hour: '08:00', steps: [] } };
    for (const rule of [onDate('2024-06-17'), onDate('2024-06-15'), before('2024-06-17', 1), before('2024-06-05', 3)]) {
      expect(problem(rule, none)).toBe('outside-calendar');
    }
  });

  it('may be counted back by none, and only by whole days', () => {
    expect(problem(before('2024-06-14', 0))).toBeNull();
    expect(problem(before('2024-06-14', 0.5))).toBe('not-whole-days');
    const half = { hour: '08:00', steps: [{ offset: 0.5, audience: 'unit' as const }] };
    expect(problem(onDate('2024-06-14'), { ladder: half })).toBe('not-whole-days');
  });
});

describe('the explanation of a deadline', () => {
  it('is one line for each step, with what can be added up', () => {
    expect(explained(onDate('2024-06-08', '24:00', 'trước 8/6'), { extends: civilDate('2024-06-05') })).toEqual([
      { code: 'stated', date: '2024-06-08', facts: { raw: 'trước 8/6' } },
      { code: 'extended', date: '2024-06-08', facts: { previous: '2024-06-05' } },
      { code: 'dayOffPassed', date: '2024-06-08', facts: { kind: 'weekend' } },
      { code: 'dayOffPassed', date: '2024-06-09', facts: { kind: 'weekend' } },
      { code: 'rolledToWorkingDay', date: '2024-06-10', facts: { days: 2 } },
      { code: 'endOfDay', date: '2024-06-10', facts: { hour: '24:00', minutes: 1440 } },
      { code: 'resultingInstant', date: '2024-06-10', facts: { instant: '2024-06-10T17:00:00.000Z' } },
    ]);
  });

  it('says nothing of days off where it falls on a working day', () => {
    expect(explained(onDate('2024-06-10')).map(({ code }) => code)).toEqual(['stated', 'atHour', 'resultingInstant']);
  });

  it('counts back from the conference, over the days off between', () => {
    expect(explained(before('2024-06-11', 2, 'trước hội nghị'), { extends: civilDate('2024-06-05') })).toEqual([
      { code: 'stated', date: '2024-06-11', facts: { raw: 'trước hội nghị' } },
      { code: 'dayOffPassed', date: '2024-06-08', facts: { kind: 'weekend' } },
      { code: 'dayOffPassed', date: '2024-06-09', facts: { kind: 'weekend' } },
      {
        code: 'countedBackFromConference',
        date: '2024-06-07',
        facts: { days: -4, workingDays: 2, conference: '2024-06-11' },
      },
      { code: 'extended', date: '2024-06-07', facts: { previous: '2024-06-05' } },
      { code: 'atHour', date: '2024-06-07', facts: { hour: '17:00', minutes: 1020 } },
      { code: 'resultingInstant', date: '2024-06-07', facts: { instant: '2024-06-07T10:00:00.000Z' } },
    ]);
  });

  it('says that a day off was kept, and states nobody’s words where there are none', () => {
    expect(explained(onDate('2024-06-08'), { rollToWorkingDay: false }).slice(0, 2)).toEqual([
      { code: 'stated', date: '2024-06-08', facts: {} },
      { code: 'keptOnDayOff', date: '2024-06-08', facts: {} },
    ]);
  });

  it('says once that it rests on days nobody has published: its own, or those of the conference it is counted from', () => {
    const calendar = { ...table, foreseenFrom: civilDate('2024-06-10') };
    const foreseen = (rule: DeadlineRule) =>
      explained(rule, { calendar }).filter(({ code }) => code === 'foreseenCalendar');
    expect(foreseen(onDate('2024-06-07'))).toEqual([]);
    expect(foreseen(onDate('2024-06-10'))).toEqual([{ code: 'foreseenCalendar', date: '2024-06-10', facts: {} }]);
    expect(foreseen(onDate('2024-06-08'))).toMatchObject([{ date: '2024-06-10' }]);
    expect(foreseen(before('2024-06-11', 3))).toMatchObject([{ date: '2024-06-06' }]);
    expect(foreseen(before('2024-06-07', 3))).toEqual([]);
  });

  it('names the document that made a day off', () => {
    const [holiday] = daysOffPassed(civilDate('2020-09-02'), civilDate('2020-09-03'), defaultCalendar);
    const special = defaultCalendar.days.get(civilDate('2020-09-02'));
    expect(daysOffPassed(civilDate('2024-06-07'), civilDate('2024-06-08'), table)).toEqual([]);
    expect(holiday?.facts).toEqual({ kind: 'holiday', label: special?.label, source: special?.source });
  });
});

describe('months', () => {
  it('end on their last day, December and leap years too, with four digits for the year', () => {
    expect([lastDayOfMonth(2023, 2), lastDayOfMonth(2024, 2), lastDayOfMonth(2024, 12)]).toEqual([
      ...['2023-02-28', '2024-02-29', '2024-12-31'],
    ]);
    expect(dayOf(987, 6, 5)).toBe('0987-06-05');
  });

  it('are added over the turn of a year, back and forth', () => {
    const add = (date: string, months: number) => addMonths(civilDate(date), months);
    expect([add('2024-12-31', 1), add('2024-12-31', 0), add('2024-11-30', 1)]).toEqual([
      ...['2025-01-31', '2024-12-31', '2024-12-30'],
    ]);
    expect([add('2024-01-31', -1), add('2024-01-31', -11), add('2024-03-05', -3)]).toEqual([
      ...['2023-12-31', '2023-02-28', '2023-12-05'],
    ]);
    expect(silenceFlagDate(civilDate('2024-01-31'), 1)).toBe('2024-03-01');
  });
});

describe('a period', () => {
  const periodOf = (code: string) => parsePeriod(code) ?? { kind: 'year' as const, year: 0 };

  it('is nothing but its code', () => {
    for (const code of ['x2020', '2020x', '2020-H1x', '3020', '0999', '2020-00', '2020-H', '2020-Q5', '2020H1']) {
      expect(parsePeriod(code), code).toBeNull();
    }
    expect(['1', '2', '3', '4'].map((digit) => parsePeriod(`2020-Q${digit}`))).toEqual(
      [1, 2, 3, 4].map((quarter) => ({ kind: 'quarter', year: 2020, quarter })),
    );
    for (const code of ['2020', '2020-H2', '2020-Q3', '2020-06']) expect(periodCode(periodOf(code))).toBe(code);
    expect([parsePeriod('2020'), parsePeriod('2020-H2'), parsePeriod('1999-12')]).toEqual([
      { kind: 'year', year: 2020 },
      { kind: 'halfYear', year: 2020, half: 2 },
      { kind: 'month', year: 1999, month: 12 },
    ]);
  });

  it('has its first and its last month', () => {
    expect(monthsOf({ kind: 'year', year: 2020 })).toEqual([1, 12]);
    expect(monthsOf({ kind: 'halfYear', year: 2020, half: 2 })).toEqual([7, 12]);
    expect(monthsOf({ kind: 'quarter', year: 2020, quarter: 2 })).toEqual([4, 6]);
    expect(calendarBounds({ kind: 'month', year: 2020, month: 12 })).toEqual({ from: '2020-12-01', to: '2020-12-31' });
  });
});

describe('the dates around a conference, where a cycle counts otherwise', () => {
  it('are counted by its own number of days', () => {
    const held = civilDate('2024-06-14');
    expect(invitationLatestDate(held, table, { clearDays: true, workingDays: 5 })).toBe('2024-06-06');
    expect(invitationLatestDate(held, table, { clearDays: false, workingDays: 5 })).toBe('2024-06-07');
    expect(noticeDueDate(civilDate('2024-06-07'), table, 3)).toBe('2024-06-12');
    expect(noticeDueDate(held, table)).toBeNull();
  });
});

describe('a plan at the border', () => {
  const at = (text: string) => instant(`2024-06-${text}:00+07:00`);
  const plan: Plan = {
    ...{ cutOff: civilDate('2024-06-04'), reviewWorkingDays: 2, conference: null, now: at('04T08:00') },
    deadlines: [
      { name: 'district', at: at('06T17:00') },
      { name: 'province', at: at('10T17:00') },
    ],
  };
  const found = (more: Partial<Plan>) => checkPlanFeasible({ ...plan, ...more }, table);
  const codes = (more: Partial<Plan>) => found(more).map(({ code, at: where }) => `${where}: ${code}`);
  const levels = (...moments: readonly string[]) => ({
    deadlines: moments.map((moment, level) => ({ name: `level ${level}`, at: at(moment) })),
  });

  it('says of each fault what it was measured by', () => {
    expect(found({ ...levels('05T17:00', '06T17:00'), now: at('05T17:00') })).toEqual([
      {
        ...{ code: 'deadline-in-the-past', at: 'level 0' },
        facts: { deadline: at('05T17:00'), now: at('05T17:00') },
      },
      {
        ...{ code: 'too-soon-after-data-closes', at: 'level 0' },
        facts: { deadline: at('05T17:00'), cutOff: '2024-06-04', earliest: at('06T00:00') },
      },
      {
        ...{ code: 'too-soon-after-lower-level', at: 'level 1' },
        facts: { deadline: at('06T17:00'), lower: at('05T17:00'), reviewWorkingDays: 2 },
      },
    ]);
    expect(found({ conference: civilDate('2024-06-10') })).toEqual([
      { code: 'conference-before-reports', at: 'conference', facts: { conference: '2024-06-10' } },
    ]);
  });

  it('is in the past at its very moment, and not a millisecond before', () => {
    const one = levels('06T17:00');
    expect(codes({ ...one, now: at('06T17:00') })).toEqual(['level 0: deadline-in-the-past']);
    expect(codes({ ...one, now: instant('2024-06-06T16:59:59.999+07:00') })).toEqual([]);
  });

  it('gives a level its last whole day of review, and with none asked for at least the same hour', () => {
    expect(codes(levels('06T17:00', '10T08:00'))).toEqual([]);
    expect(codes(levels('06T17:00', '07T24:00'))).toEqual(['level 1: too-soon-after-lower-level']);
    expect(codes({ ...levels('06T17:00', '06T17:00'), reviewWorkingDays: 0 })).toEqual([]);
    expect(codes({ ...levels('06T17:00', '06T16:59'), reviewWorkingDays: 0 })).toEqual([
      'level 1: too-soon-after-lower-level',
    ]);
    expect(codes({ ...levels('13T17:00', '14T17:00'), reviewWorkingDays: 2 })).toEqual([
      'level 1: too-soon-after-lower-level',
    ]);
  });

  it('ends with its table: the end of the last day is in it, the first minute after is not', () => {
    expect(codes(levels('16T24:00'))).toEqual([]);
    expect(codes(levels('17T00:01'))).toEqual(['level 0: outside-calendar']);
    expect(found(levels('17T00:01'))).toMatchObject([{ facts: { deadline: at('17T00:01') } }]);
    expect(codes({ ...levels('06T17:00'), cutOff: civilDate('2024-06-14') })).toEqual(['level 0: outside-calendar']);
    expect(earliestDeadline(civilDate('2024-06-14'), table)).toBeNull();
  });

  it('meets on the day after the last report at the earliest, today if need be, on a day off or not', () => {
    const meets = (date: string, more: Partial<Plan> = {}) => codes({ conference: civilDate(date), ...more });
    expect(meets('2024-06-11')).toEqual([]);
    expect(meets('2024-06-08', levels('07T24:00'))).toEqual([]);
    expect(meets('2024-06-07', levels('07T24:00'))).toEqual(['conference: conference-before-reports']);
    expect(meets('2024-06-05', { deadlines: [], now: at('05T23:59') })).toEqual([]);
    expect(meets('2024-06-04', { deadlines: [], now: at('05T00:00') })).toEqual(['conference: conference-in-the-past']);
    expect(meets('2024-06-17')).toEqual(['conference: outside-calendar']);
  });
});

it('is reminded in the working days before, on and after its date, the leaders only afterwards', () => {
  expect(defaultLadder).toEqual({
    hour: '08:00',
    steps: [
      ...[-7, -3, -1, 0].map((offset) => ({ offset, audience: 'unit' })),
      ...[1, 3].map((offset) => ({ offset, audience: 'unitAndLeaders' })),
    ],
  });
});
