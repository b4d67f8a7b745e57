import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import type { DeadlineSettings } from '#domain/deadlines/deadline-settings.ts';
import { type Deadline, type DeadlineRule, defaultLadder } from '#domain/deadlines/deadline.ts';
import { addDays, civilDate, epochDay, fromEpochDay, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';

const settings: DeadlineSettings = {
  calendar: defaultCalendar,
  rollToWorkingDay: true,
  ladder: defaultLadder,
  after: instant('2020-01-02T00:00:00+07:00'),
};
const onDate = (date: string, hour = '17:00', raw: string | null = null): DeadlineRule => ({
  kind: 'date',
  date: civilDate(date),
  hour,
  raw,
});
const before = (conference: string, workingDays: number): DeadlineRule => ({
  kind: 'beforeConference',
  conference: civilDate(conference),
  workingDays,
  hour: '17:00',
  raw: null,
});

function made(rule: DeadlineRule, changed: Partial<DeadlineSettings> = {}, version = 1): Deadline {
  const outcome = computeDeadline(rule, version, { ...settings, ...changed });
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.deadline;
}
const problem = (rule: DeadlineRule, changed: Partial<DeadlineSettings> = {}) => {
  const outcome = computeDeadline(rule, 1, { ...settings, ...changed });
  return outcome.ok ? null : outcome.problem;
};

/** What the lines say when they are added up by hand. */
function summed(deadline: Deadline) {
  const days = deadline.explain.reduce((sum, { facts }) => sum + Number(facts['days'] ?? 0), 0);
  const minutes = deadline.explain.reduce((sum, { facts }) => sum + Number(facts['minutes'] ?? 0), 0);
  const first = deadline.explain[0]?.date ?? civilDate('1970-01-01');
  return instantFromMillis(millisOf(vietnamInstant(addDays(first, days), '00:00')) + minutes * 60_000);
}

describe('a deadline', () => {
  it('is the end of the day at +07:00', () => {
    expect(made(onDate('2020-06-30', '24:00')).at).toBe('2020-06-30T17:00:00.000Z');
    expect(made(onDate('2020-06-30', '17:00')).at).toBe('2020-06-30T10:00:00.000Z');
  });

  it('moves from a day off to the next working day and names each day passed', () => {
    const rolled = made(onDate('2023-04-29'));
    expect(rolled.date).toBe('2023-05-04');
    expect(rolled.explain.map(({ code, date }) => `${code} ${date}`)).toEqual([
      'stated 2023-04-29',
      'dayOffPassed 2023-04-29',
      'dayOffPassed 2023-04-30',
      'dayOffPassed 2023-05-01',
      'dayOffPassed 2023-05-02',
      'dayOffPassed 2023-05-03',
      'rolledToWorkingDay 2023-05-04',
      'atHour 2023-05-04',
      'resultingInstant 2023-05-04',
    ]);
    expect(rolled.explain[1]?.facts['source']).toContain('BLLĐ 2019');
  });

  it('stays on its day off where the cycle says so, and says that it did', () => {
    const kept = made(onDate('2023-12-10', '24:00', 'trước ngày 10/12'), { rollToWorkingDay: false });
    expect(kept.date).toBe('2023-12-10');
    expect(kept.explain.map(({ code }) => code)).toEqual(['stated', 'keptOnDayOff', 'endOfDay', 'resultingInstant']);
    expect(kept.explain[0]?.facts).toEqual({ raw: 'trước ngày 10/12' });
  });

  it('is counted back from the conference over Tết', () => {
    const counted = made(before('2020-02-03', 5));
    expect(counted.date).toBe('2020-01-20');
    expect(counted.explain.filter(({ code }) => code === 'dayOffPassed')).toHaveLength(9);
  });

  it('names the date it replaces when it is an extension', () => {
    const extended = made(onDate('2020-06-19'), { extends: civilDate('2020-06-15') }, 2);
    expect(extended.explain[1]).toEqual({
      code: 'extended',
      date: '2020-06-19',
      facts: { previous: '2020-06-15' },
    });
    expect(extended.rungs.every(({ key }) => key.startsWith('v2/'))).toBe(true);
  });

  it('is refused where the calendar says nothing, also when only its last rung lies there', () => {
    expect(problem(onDate('2027-01-04'))).toBe('outside-calendar');
    expect(problem(onDate('2026-12-30'))).toBe('outside-calendar');
    expect(problem(before('2027-01-04', 3))).toBe('outside-calendar');
    expect(problem(onDate('2020-06-30', '25:00'))).toBe('not-an-hour');
    expect(problem(onDate('2020-06-30', '9:00'))).toBe('not-an-hour');
    expect(problem(before('2020-06-30', 1.5))).toBe('not-whole-days');
    expect(problem(before('2020-06-30', -1))).toBe('not-whole-days');
    const twice = { hour: '08:00', steps: [...defaultLadder.steps, ...defaultLadder.steps] };
    expect(problem(onDate('2020-06-30'), { ladder: twice })).toBe('ladder-repeats-step');
  });

  it('has its explanation sum to its instant, whatever the rule', () => {
    const day = fc
      .integer({ min: epochDay(civilDate('2020-03-01')), max: epochDay(civilDate('2026-11-30')) })
      .map(fromEpochDay);
    const rule: fc.Arbitrary<DeadlineRule> = fc.oneof(
      fc.record({
        kind: fc.constant<'date'>('date'),
        date: day,
        hour: fc.constantFrom('00:00', '08:00', '17:30', '24:00'),
        raw: fc.constant(null),
      }),
      fc.record({
        kind: fc.constant<'beforeConference'>('beforeConference'),
        conference: day,
        workingDays: fc.nat({ max: 15 }),
        hour: fc.constantFrom('17:00', '24:00'),
        raw: fc.constantFrom(null, 'trước hội nghị'),
      }),
    );
    fc.assert(
      fc.property(rule, fc.boolean(), (any, rollToWorkingDay) => {
        const deadline = made(any, { rollToWorkingDay });
        expect(summed(deadline)).toBe(deadline.at);
        expect(deadline.explain.at(-1)?.facts['instant']).toBe(deadline.at);
        if (rollToWorkingDay && any.kind === 'date') expect(isWorkingDay(deadline.date, defaultCalendar)).toBe(true);
      }),
    );
  });
});

describe('the rungs of a deadline', () => {
  it('stand in working days around the date', () => {
    expect(made(onDate('2020-06-15')).rungs.map(({ key, at }) => `${key} ${vietnamDate(at)}`)).toEqual([
      'v1/-7 2020-06-04',
      'v1/-3 2020-06-10',
      'v1/-1 2020-06-12',
      'v1/0 2020-06-15',
      'v1/1 2020-06-16',
      'v1/3 2020-06-18',
    ]);
    expect(made(onDate('2020-06-15')).rungs[0]?.at).toBe('2020-06-04T01:00:00.000Z');
  });

  it('leave out what was past when the version was made, and keep what falls on that very moment', () => {
    const after = instant('2020-06-12T08:00:00+07:00');
    expect(made(onDate('2020-06-15'), { after }).rungs.map(({ offset }) => offset)).toEqual([-1, 0, 1, 3]);
  });

  it('may begin before the table when the version is made inside it', () => {
    const rungs = made(onDate('2020-01-06')).rungs.map(({ offset }) => offset);
    expect(rungs).toEqual([-1, 0, 1, 3]);
  });

  it('are in order of time, each once, none before the version was made', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: -15, max: 15 }), { maxLength: 8 });
    const day = fc.integer({ min: 0, max: 2300 }).map((n) => addDays(civilDate('2020-03-01'), n));
    fc.assert(
      fc.property(day, offsets, fc.integer({ min: -30, max: 30 }), (date, numbers, shift) => {
        const after = vietnamInstant(addDays(date, shift), '10:00');
        const steps = numbers.map((offset) => ({ offset, audience: 'unit' as const }));
        const { rungs } = made(onDate(date), { after, ladder: { hour: '08:00', steps } });
        expect(rungs.map(({ at }) => at)).toEqual(rungs.map(({ at }) => at).sort());
        expect(new Set(rungs.map(({ key }) => key)).size).toBe(rungs.length);
        expect(rungs.every(({ at }) => at >= after)).toBe(true);
      }),
    );
  });
});
