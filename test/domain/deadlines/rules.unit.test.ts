import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { type DeadlineRule, defaultLadder } from '#domain/deadlines/deadline.ts';
import { addDays, civilDate, daysBetween, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { millisOf } from '#domain/kernel/instant.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { instant } from '#test/support/given.ts';

const calendar = withForeseenYears(defaultCalendar);
const after = instant('2020-01-02T01:00:00Z');
const hour = '17:00';

function computed(rule: DeadlineRule, rollToWorkingDay = true) {
  const outcome = computeDeadline(rule, 1, { calendar, rollToWorkingDay, ladder: defaultLadder, after });
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.deadline;
}
const codes = (rule: DeadlineRule, roll = true) => computed(rule, roll).explain.map(({ code }) => code);

describe('a day of the last month of the period', () => {
  const on = (day: number, periodEnd: string): DeadlineRule => ({
    ...{ kind: 'dayOfPeriod', day, periodEnd: civilDate(periodEnd), hour, raw: 'ngày 25 của tháng cuối kỳ' },
  });

  it('is day 25, and the Monday after where that is a day off: 25/6 of 2022, 2023 and 2028', () => {
    expect(['2021', '2022', '2023', '2024', '2028'].map((year) => computed(on(25, `${year}-06-30`)).date)).toEqual([
      ...['2021-06-25', '2022-06-27', '2023-06-26', '2024-06-25'],
      '2028-06-26',
    ]);
  });

  it('is the last day of a month without that day, and of a leap February its 29th', () => {
    expect(computed(on(31, '2021-06-30')).date).toBe('2021-06-30');
    expect(computed(on(30, '2024-02-29')).date).toBe('2024-02-29');
    expect(computed(on(29, '2023-02-28')).date).toBe('2023-02-28');
    expect(codes(on(31, '2021-06-30'))).toContain('lastDayOfMonth');
    expect(explainSentence(computed(on(31, '2021-06-30')).explain[1] ?? never())).toBe(
      'Tháng cuối kỳ không có ngày 31 nên tính ngày cuối tháng: thứ Tư, 30/6/2021.',
    );
  });

  it('of a year lies in December, and on 31/12 it turns into the next year where that is a day off', () => {
    expect(computed(on(25, '2026-12-31')).date).toBe('2026-12-25');
    // Sunday 31/12/2028; Monday 1/1/2029 is New Year.
    expect(computed(on(31, '2028-12-31')).date).toBe('2029-01-02');
  });

  it('the 29th of February is there in a leap year, and is the 28th in the others', () => {
    expect(computed(on(29, '2028-02-29')).date).toBe('2028-02-29');
    expect(computed(on(31, '2028-02-29')).date).toBe('2028-02-29');
    // 28/2/2027 is a Sunday.
    expect(computed(on(29, '2027-02-28')).date).toBe('2027-03-01');
  });

  it('refuses a day no month has', () => {
    const outcome = computeDeadline(on(32, '2026-12-31'), 1, {
      ...{ calendar, rollToWorkingDay: true, ladder: defaultLadder, after },
    });
    expect(outcome).toEqual({ ok: false, problem: 'not-whole-days' });
  });
});

describe('working days before or after an event', () => {
  const by = (workingDays: number, on: string): DeadlineRule => ({
    ...{ kind: 'byEvent', event: 'kỳ họp thứ 25 HĐND tỉnh', on: civilDate(on), workingDays, hour, raw: null },
  });

  it('counts over the Tết fortnight: five days after 12/2/2026 and before 24/2/2026', () => {
    expect(computed(by(5, '2026-02-12')).date).toBe('2026-02-26');
    expect(computed(by(-5, '2026-02-24')).date).toBe('2026-02-10');
  });

  it('counts over the turn of the year, and says of each day off why it is passed over', () => {
    const { date, explain } = computed(by(3, '2025-12-31'));
    expect(date).toBe('2026-01-07');
    expect(explain.map(({ code, date: of }) => [code, of])).toEqual([
      ['stated', '2025-12-31'],
      ...['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((of) => ['dayOffPassed', of]),
      ...[
        ['countedFromEvent', '2026-01-07'],
        ['atHour', '2026-01-07'],
        ['resultingInstant', '2026-01-07'],
      ],
    ]);
  });

  it('counts a leap day and the 31st like any other', () => {
    expect(computed(by(1, '2028-02-28')).date).toBe('2028-02-29');
    expect(computed(by(-1, '2028-03-01')).date).toBe('2028-02-29');
    expect(computed(by(-1, '2026-04-01')).date).toBe('2026-03-31');
  });

  it('on the day itself is that day, or the next one that works', () => {
    expect(computed(by(0, '2026-06-19')).date).toBe('2026-06-19');
    expect(computed(by(0, '2026-06-20')).date).toBe('2026-06-22');
  });
});

describe('before a day', () => {
  const before = (date: string, counted: boolean): DeadlineRule => ({
    ...{ kind: 'before', date: civilDate(date), counted, hour, raw: `trước ngày ${date}` },
  });

  it('that counts is that day, moved on like any other: Sunday 10/12/2023 of 9450/VPCP-QHĐP', () => {
    expect(computed(before('2023-12-10', true)).date).toBe('2023-12-11');
  });

  it('that does not count is the day before, and never moves on to it: back to the Friday', () => {
    expect(computed(before('2023-12-08', false)).date).toBe('2023-12-07');
    expect(computed(before('2023-12-10', false)).date).toBe('2023-12-08');
    expect(codes(before('2023-12-10', false))).toContain('rolledBackToWorkingDay');
    expect(codes(before('2023-12-10', false), false)).toContain('keptOnDayOff');
  });
});

it('over random rules: a deadline equals its explanation, works where it is so set, and keeps the side it was stated on', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(civilDate('2020-06-01'), days));
  const rules: fc.Arbitrary<DeadlineRule> = fc.oneof(
    day.map((date) => ({ kind: 'date' as const, date, hour, raw: null })),
    fc.record({
      kind: fc.constant('dayOfPeriod' as const),
      day: fc.integer({ min: 1, max: 31 }),
      periodEnd: day,
      hour: fc.constant(hour),
      raw: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('byEvent' as const),
      event: fc.constant('kỳ họp'),
      on: day,
      workingDays: fc.integer({ min: -40, max: 40 }),
      hour: fc.constant(hour),
      raw: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('before' as const),
      date: day,
      counted: fc.boolean(),
      hour: fc.constant(hour),
      raw: fc.constant(null),
    }),
  );
  fc.assert(
    fc.property(rules, fc.boolean(), (rule, roll) => {
      const { date, at, explain } = computed(rule, roll);
      const [first] = explain;
      const sum = (key: string) => explain.reduce((total, { facts }) => total + Number(facts[key] ?? 0), 0);
      expect(addDays(first?.date ?? date, sum('days'))).toBe(date);
      expect(millisOf(vietnamInstant(date, '00:00')) + sum('minutes') * 60_000).toBe(millisOf(at));
      if (roll) expect(isWorkingDay(date, calendar)).toBe(true);
      if (rule.kind === 'before' && !rule.counted) expect(daysBetween(date, rule.date)).toBeGreaterThan(0);
      if (rule.kind === 'byEvent' && rule.workingDays < 0) expect(date < rule.on).toBe(true);
      if (rule.kind === 'byEvent' && rule.workingDays > 0) expect(date > rule.on).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function never(): never {
  throw new Error('no explanation');
}
