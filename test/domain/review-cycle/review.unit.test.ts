import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { millisOf } from '#domain/kernel/instant.ts';
import type { AssignReviewer } from '#domain/review-cycle/commands.ts';
import { reviewClocks, type Turn } from '#domain/review-cycle/review-clocks.ts';
import {
  accept,
  called,
  coordinator,
  giaVien,
  leader,
  nhoQuan,
  refusal,
  reporterOf,
  returned,
  submit,
  unit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';
import { instant } from '#test/support/given.ts';

const at = vn('2020-06-17 10:00');
const chi = { account: 'account-chi' as AccountId, person: 'Nguyễn Thị Chi' };
const dung = { account: 'account-dung' as AccountId, person: 'Vũ Dung' };

function assign(more: Partial<AssignReviewer['data']> = {}): AssignReviewer {
  const data = { units: [nhoQuan, giaVien], reviewer: chi, dueOn: civilDate('2020-06-19'), ...more };
  return { type: 'AssignReviewer', data };
}

describe('a reviewer', () => {
  it('is named for reports that are in and for those still to come, and the last one named counts', () => {
    const story = called()
      .at(at, coordinator, assign())
      .at(at, leader, assign({ units: [giaVien], reviewer: dung }));
    expect(story.member(nhoQuan).review).toEqual({ reviewer: chi, dueOn: '2020-06-19' });
    expect(story.member(giaVien).review?.reviewer).toEqual(dung);
    expect(story.letters.filter(({ template }) => template === 'reportReturned')).toEqual([]);
  });

  it('is told to no unit twice over: the same naming again changes nothing', () => {
    const story = called().at(at, coordinator, assign());
    expect(story.ask(at, coordinator, assign()).kind).toBe('nothing');
  });

  it('is refused for nobody, for a day that is over, for a stranger and for what is judged', () => {
    const story = called().at(at, reporterOf(nhoQuan), submit(nhoQuan)).at(at, coordinator, accept(nhoQuan));
    const ask = (more: Partial<AssignReviewer['data']>) => refusal(story.ask(at, coordinator, assign(more)));
    expect(ask({ units: [] })).toMatchObject({ code: 'review-of-nobody', pointer: '/units' });
    expect(ask({ dueOn: civilDate('2020-06-16') })).toMatchObject({
      code: 'review-due-in-the-past',
      pointer: '/dueOn',
    });
    expect(ask({ units: [giaVien, unit('ha-nam')] })).toMatchObject({
      code: 'unit-outside-cycle',
      pointer: '/units/1',
    });
    expect(ask({ units: [nhoQuan] })).toMatchObject({ code: 'review-not-needed', pointer: '/units/0' });
  });
});

describe('a returned report', () => {
  const back = () => called().at(at, reporterOf(nhoQuan), submit(nhoQuan)).at(at, coordinator, returned(nhoQuan));
  const open = (path: string | null, round = 1) =>
    ({
      type: 'OpenPlaces',
      data: { unit: nhoQuan, round, reasons: [{ path, reason: 'rà thêm' }] },
    }) as const;

  it('opens further where it is asked for, keeps open what was, and the unit is told once', () => {
    const more = { sections: [{ code: 'results', text: 'Đã bổ sung.' }] };
    expect(refusal(back().ask(at, reporterOf(nhoQuan), submit(nhoQuan, more)))).toMatchObject({
      code: 'report-place-sealed',
    });
    const story = back().at(at, coordinator, open('/sections/results'));
    expect(story.member(nhoQuan).standing).toMatchObject({
      status: 'returned',
      reasons: [{ path: '/figures/0' }, { path: '/sections/results' }],
    });
    expect(story.letters.at(-1)).toMatchObject({
      template: 'reportPlacesOpened',
      facts: { reason: 'Kết quả: rà thêm' },
    });
    expect(story.ask(at, reporterOf(nhoQuan), submit(nhoQuan, more)).kind).toBe('accepted');
    expect(story.ask(at, coordinator, open('/sections/results')).kind).toBe('nothing');
  });

  it('is opened in its round only, at places that are there, and by no means while it is not returned', () => {
    expect(refusal(back().ask(at, coordinator, open('/sections/results', 2)))).toMatchObject({
      code: 'report-round-superseded',
    });
    expect(refusal(back().ask(at, coordinator, open('/sections/khac')))).toMatchObject({
      code: 'return-place-unknown',
    });
    expect(refusal(called().ask(at, coordinator, open(null)))).toMatchObject({ code: 'report-not-returned' });
  });
});

describe('what both sides take', () => {
  const clocks = (turns: readonly (readonly ['in' | 'out', string])[], more: object = {}) =>
    reviewClocks(
      {
        calledOn: civilDate('2020-06-01'),
        turns: turns.map(([way, when]) => ({ way, at: instant(vn(when)) })),
        reviewDueOn: null,
        today: civilDate('2020-06-22'),
        settled: false,
        ...more,
      },
      defaultCalendar,
    );

  it('is counted in working days, each side’s own, over all rounds', () => {
    // Called Monday 1/6, in on Friday 5/6, back on Tuesday 9/6, in again on Friday 12/6, accepted on Monday 15/6.
    const turns = [
      ...[['in', '2020-06-05 10:00'] as const, ['out', '2020-06-09 09:00'] as const],
      ...[['in', '2020-06-12 16:00'] as const, ['out', '2020-06-15 08:00'] as const],
    ];
    expect(clocks(turns, { settled: true })).toEqual({ unitDays: 4 + 3, reviewDays: 2 + 1, reviewLate: null });
  });

  it('goes on for whoever has the report now', () => {
    expect(clocks([])).toMatchObject({ unitDays: 15, reviewDays: 0 });
    expect(clocks([['in', '2020-06-18 10:00']])).toMatchObject({ unitDays: 13, reviewDays: 2 });
  });

  it('tells the reviewer’s lateness against the day he was given: 0 in time, growing while it lies there', () => {
    const due = { reviewDueOn: civilDate('2020-06-17') };
    expect(clocks([], due).reviewLate).toBeNull();
    expect(clocks([['in', '2020-06-15 10:00']], due).reviewLate).toBe(3);
    expect(
      clocks(
        [
          ['in', '2020-06-15 10:00'],
          ['out', '2020-06-17 23:00'],
        ],
        due,
      ).reviewLate,
    ).toBe(0);
  });

  it('never counts a day for both, nor more than there were: 1,000 random lives', () => {
    const start = civilDate('2020-01-02');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }), fc.boolean(), (gaps, settled) => {
        let day = start;
        const turns = gaps.map((gap, index): Turn => {
          day = addDays(day, gap);
          return { way: index % 2 === 0 ? 'in' : 'out', at: instant(vn(`${day} 10:00`)) };
        });
        const today = addDays(day, 5);
        const asked = { calledOn: start, turns, reviewDueOn: null, today, settled };
        const { unitDays, reviewDays } = reviewClocks(asked, defaultCalendar);
        const all = reviewClocks({ ...asked, turns: [], settled: false }, defaultCalendar).unitDays;
        expect(unitDays + reviewDays).toBeLessThanOrEqual(all);
        if (!settled) expect(unitDays + reviewDays).toBe(all);
        expect(
          turns.every((turn, index) => index === 0 || millisOf(turn.at) >= millisOf(turns[index - 1]?.at ?? turn.at)),
        ).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
