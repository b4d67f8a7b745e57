import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, workingDaysBetween } from '#domain/calendar/working-days.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { instant } from '#test/support/given.ts';
import {
  called,
  coordinator,
  giaVien,
  nhoQuan,
  refusal,
  reporterOf,
  returned,
  type Story,
  submit,
  units,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const suspend = (...of: readonly (typeof units)[number][]): CycleCommand => ({
  type: 'SuspendDeadlines',
  data: { units: of, reason: 'bão số 3' },
});
const resume = (...of: readonly (typeof units)[number][]): CycleCommand => ({
  type: 'ResumeDeadlines',
  data: { units: of, reason: 'nước đã rút' },
});

describe('a suspended deadline', () => {
  it('reminds nobody, passes for nobody, and calls nothing late that comes in meanwhile', () => {
    const story = called()
      .pass(vn('2020-06-11 00:00'))
      .at(vn('2020-06-11 09:00'), coordinator, suspend())
      .pass(vn('2020-07-20 00:00'));
    expect(story.fired().map(({ rung }) => rung)).toEqual(['v1/-7']);
    expect(story.events.some(({ type }) => type === 'DeadlinePassed')).toBe(false);
    story.at(vn('2020-07-20 09:00'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(story.member(nhoQuan).standing).toMatchObject({ report: { late: false } });
  });

  it('goes on with the working days that were left, explains itself, and reminds by a ladder of its own', () => {
    const story = called()
      .pass(vn('2020-06-11 00:00'))
      .at(vn('2020-06-11 09:00'), coordinator, suspend())
      .pass(vn('2020-06-24 00:00'));
    // From Thursday 11/6 to 18/6 five working days were left.
    story.at(vn('2020-06-24 09:00'), coordinator, resume()).pass(vn('2020-12-31 00:00'));
    expect(story.dueOf(nhoQuan)).toBe('2020-07-01T10:00:00.000Z');
    expect(story.fired().map(({ rung, on }) => [rung, on])).toEqual([
      ['v1/-7', '2020-06-09'],
      ['v2/-3', '2020-06-26'],
      ['v2/-1', '2020-06-30'],
      ['v2/0', '2020-07-01'],
      ['v2/1', '2020-07-02'],
      ['v2/3', '2020-07-06'],
    ]);
    const armed = 'deadlines' in story.state ? story.state.deadlines.at(-1) : undefined;
    expect(armed?.deadline.explain.find(({ code }) => code === 'countedFromEvent')?.facts).toMatchObject({
      workingDays: 5,
      event: 'ngày tính tiếp 24/06/2020, sau khi tạm dừng từ 11/06/2020',
    });
  });

  it('is one unit’s alone where it is named, and each concerned gets one letter of each kind', () => {
    const story = called()
      .at(vn('2020-06-11 09:00'), coordinator, suspend(nhoQuan))
      .at(vn('2020-06-15 09:00'), coordinator, resume(nhoQuan));
    expect(story.dueOf(giaVien)).toBe('2020-06-18T10:00:00.000Z');
    expect(story.dueOf(nhoQuan)).toBe('2020-06-22T10:00:00.000Z');
    const told = story.letters.filter(({ template }) => template !== 'callIssued').map(({ key }) => key);
    expect(told).toEqual(['suspended/v1/nho-quan', 'resumed/v2/nho-quan']);
  });

  it('cannot be urged, nor suspended twice; nothing goes on that does not stand still', () => {
    const story = called().at(vn('2020-06-11 09:00'), coordinator, suspend(nhoQuan));
    const ask = (command: CycleCommand) => refusal(story.ask(vn('2020-06-11 10:00'), coordinator, command)).code;
    expect(ask({ type: 'UrgeUnit', data: { unit: nhoQuan } })).toBe('deadline-suspended');
    expect(ask(suspend(nhoQuan))).toBe('nothing-to-suspend');
    expect(ask(resume(giaVien))).toBe('nothing-suspended');
    expect(ask({ type: 'SuspendDeadlines', data: { units: [], reason: ' ' } })).toBe('cycle-reason-missing');
    expect(ask({ type: 'SuspendDeadlines', data: { units: ['la' as never], reason: 'x' } })).toBe('unit-outside-cycle');
  });

  it('gives way to a date somebody gives, and keeps a report that comes back out of it', () => {
    const story = called()
      .at(vn('2020-06-11 09:00'), coordinator, suspend(nhoQuan))
      .at(vn('2020-06-12 09:00'), reporterOf(nhoQuan), submit(nhoQuan))
      .at(vn('2020-06-30 09:00'), coordinator, returned(nhoQuan))
      .pass(vn('2020-07-10 00:00'));
    expect(story.fired().some(({ units: of, on }) => of.includes(nhoQuan) && on > '2020-06-11')).toBe(false);
    story.at(vn('2020-07-10 09:00'), coordinator, {
      type: 'GrantExtension',
      data: { unit: nhoQuan, until: '2020-07-15' as CivilDate, hour: null, reason: 'bão' },
    });
    expect('suspended' in story.state ? story.state.suspended : null).toEqual([]);
    expect(story.dueOf(nhoQuan)).toBe('2020-07-15T10:00:00.000Z');
  });

  it('is a running one for whoever would close: cut off only by the leader, with a reason', () => {
    const story = called().at(vn('2020-06-11 09:00'), coordinator, suspend()).pass(vn('2020-07-20 00:00'));
    const close: CycleCommand = { type: 'CloseCollection', data: {} };
    expect(refusal(story.ask(vn('2020-07-20 09:00'), coordinator, close)).code).toBe('deadline-still-running');
  });
});

/** Stops and goes on, by hours, for all or for one; the engine wakes in between. */
const step = fc.record({
  after: fc.integer({ min: 1, max: 6 * 24 }),
  what: fc.constantFrom('suspend' as const, 'resume' as const, 'wake' as const),
  of: fc.constantFrom([], [nhoQuan], [giaVien, nhoQuan]),
});

it('over random suspensions keeps the ledger: the working days that ran are the budget, no more and no less, and nobody is reminded while it stands still', () => {
  const budget = workingDaysBetween('2020-06-02' as CivilDate, '2020-06-18' as CivilDate, defaultCalendar);
  let went = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const story = called();
      let at = instant(vn('2020-06-02 10:00'));
      const since = new Map<string, CivilDate>();
      const still = new Map<string, number>();
      for (const { after, what, of } of steps) {
        at = instantFromMillis(millisOf(at) + after * 3_600_000);
        const told = story.events.length;
        story.pass(at);
        const reminded = story.events
          .slice(told)
          .flatMap((event) => (event.type === 'ReminderRungFired' ? event.data.units : []));
        for (const unit of reminded) expect(since.has(unit)).toBe(false);
        if (what === 'wake') continue;
        const decision = story.ask(at, coordinator, what === 'suspend' ? suspend(...of) : resume(...of));
        if (decision.kind !== 'accepted') continue;
        story.record(at, decision.events);
        const today = vietnamDate(at);
        for (const event of decision.events) {
          if (event.type === 'DeadlinesSuspended') for (const { unit } of event.data.units) since.set(unit, today);
          if (event.type !== 'DeadlinesResumed') continue;
          for (const unit of event.data.moved.flatMap(({ units: all }) => all)) {
            const days = workingDaysBetween(since.get(unit) ?? today, today, defaultCalendar) ?? 0;
            still.set(unit, (still.get(unit) ?? 0) + days);
            since.delete(unit);
            went += 1;
          }
        }
      }
      for (const unit of units) if (!since.has(unit)) expectLedger(story, unit, budget, still.get(unit) ?? 0);
    }),
    { numRuns: 1000 },
  );
  expect(went).toBeGreaterThan(500);
});

/** First day, budget and the days it stood still come to the deadline there is, or to the day after where none were left. */
function expectLedger(story: Story, unit: (typeof units)[number], budget: number | null, still: number): void {
  const due = vietnamDate(instantFromMillis(Date.parse(story.dueOf(unit)) - 1));
  const reckoned = addWorkingDays('2020-06-02' as CivilDate, (budget ?? 0) + still, defaultCalendar);
  const late = reckoned === null ? null : workingDaysBetween(reckoned, due, defaultCalendar);
  // With nothing left it ends on the day it goes on, which may be a day off and is then the next one.
  expect(late === 0 || late === 1).toBe(true);
}
