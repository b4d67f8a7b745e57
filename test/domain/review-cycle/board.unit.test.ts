import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { kindGroupOf } from '#domain/organisation/kind-group.ts';
import { type BoardFacts, boardStanding } from '#domain/review-cycle/board-state.ts';
import { calendarStrip } from '#domain/review-cycle/calendar-strip.ts';
import { paceOf } from '#domain/review-cycle/pace.ts';
import { type StationFacts, stationsOf } from '#domain/review-cycle/stations.ts';

const at = (date: string, hour = '09:40') => vietnamInstant(civilDate(date), hour);

const owing: BoardFacts = {
  status: 'expected',
  dueAt: at('2020-06-17', '17:00'),
  dueOn: civilDate('2020-06-17'),
  submittedAt: null,
  late: false,
  extended: false,
  closed: false,
};

describe('the one class a unit is counted in', () => {
  it.each([
    ['2020-06-10', 'notDue', 5],
    ['2020-06-12', 'dueSoon', 3],
    ['2020-06-17', 'dueSoon', 0],
    ['2020-06-18', 'overdue', -1],
    ['2020-06-21', 'overdue', -2],
    ['2020-06-22', 'overdue', -3],
  ])('on %s a report due on Wednesday 17/6 is %s, counted in working days', (today, state, daysLeft) => {
    expect(boardStanding(owing, at(today), defaultCalendar)).toEqual({ state, daysLeft, daysLate: null });
  });

  it.each(['2020-06-16', '2020-06-22'])('is not due on %s where nobody was asked, whatever its day is', (today) => {
    expect(boardStanding({ ...owing, asked: false }, at(today), defaultCalendar)).toEqual({
      ...{ state: 'notDue', daysLeft: null, daysLate: null },
    });
  });

  it('is overdue on the day itself once the hour has passed', () => {
    expect(boardStanding(owing, at('2020-06-17', '17:00'), defaultCalendar)).toMatchObject({
      state: 'overdue',
      daysLeft: 0,
    });
  });

  it('leaves a returned report one after its deadline, and says by how much it has passed', () => {
    const returned = { ...owing, status: 'returned' } as const;
    expect(boardStanding(returned, at('2020-06-19'), defaultCalendar)).toMatchObject({
      state: 'returned',
      daysLeft: -2,
    });
  });

  it.each(['expected', 'returned'] as const)(
    'calls what is %s after the closing missing, whatever its day was',
    (status) => {
      const shut = { ...owing, status, closed: true };
      const missing = { state: 'missing', daysLeft: null, daysLate: null };
      expect(boardStanding(shut, at('2020-06-10'), defaultCalendar)).toEqual(missing);
      expect(boardStanding(shut, at('2020-06-22'), defaultCalendar)).toEqual(missing);
    },
  );

  it('leaves a report that came in where it is after the closing', () => {
    const judged = { ...owing, status: 'submitted', submittedAt: at('2020-06-12'), closed: true } as const;
    expect(boardStanding(judged, at('2020-06-22'), defaultCalendar).state).toBe('underReview');
  });

  it('counts whose clock stands still apart, whatever its day was', () => {
    const still = { state: 'suspended', daysLeft: null, daysLate: null };
    for (const status of ['expected', 'returned'] as const) {
      expect(boardStanding({ ...owing, status, suspended: true }, at('2020-06-22'), defaultCalendar)).toEqual(still);
    }
  });

  it('shows an extension only until its own end is near', () => {
    const extended = { ...owing, extended: true };
    expect(boardStanding(extended, at('2020-06-10'), defaultCalendar).state).toBe('extended');
    expect(boardStanding(extended, at('2020-06-16'), defaultCalendar).state).toBe('dueSoon');
  });

  it('counts a late report in working days, and hours late on the day as none', () => {
    const handedIn = (day: string, hour: string) =>
      boardStanding(
        { ...owing, status: 'submitted', late: true, submittedAt: at(day, hour) },
        at('2020-06-25'),
        defaultCalendar,
      );
    expect(handedIn('2020-06-22', '08:00')).toEqual({ state: 'underReview', daysLeft: null, daysLate: 3 });
    expect(handedIn('2020-06-17', '18:00').daysLate).toBe(0);
  });
});

describe('reports in against reports due', () => {
  const member = (unit: string, due: string) => ({
    unit: unit as UnitId,
    dueAt: at(due, '17:00'),
    dueOn: civilDate(due),
  });
  const members = [member('a', '2020-06-16'), member('b', '2020-06-16'), member('c', '2020-06-19')];

  it('falls again on the day a report goes back', () => {
    const moves = [
      { unit: 'a' as UnitId, at: at('2020-06-12'), handedIn: true },
      { unit: 'b' as UnitId, at: at('2020-06-12'), handedIn: true },
      { unit: 'a' as UnitId, at: at('2020-06-15'), handedIn: false },
    ];
    const pace = paceOf({ members, moves, from: civilDate('2020-06-11'), now: at('2020-06-17') }, defaultCalendar);
    expect(pace.days.map(({ handedIn }) => handedIn)).toEqual([0, 2, 2, 2, 1, 1, 1, null, null]);
    expect(pace.days.map(({ expected }) => expected)).toEqual([0, 0, 0, 0, 0, 2, 2, 2, 3]);
    expect(pace).toMatchObject({ total: 3, expectedNow: 2, handedInNow: 1, next: { date: '2020-06-19', expected: 3 } });
  });

  it('counts no unit that is not asked any more', () => {
    const moves = [{ unit: 'gone' as UnitId, at: at('2020-06-12'), handedIn: true }];
    const pace = paceOf({ members, moves, from: civilDate('2020-06-11'), now: at('2020-06-17') }, defaultCalendar);
    expect(pace.handedInNow).toBe(0);
  });
});

const called: StationFacts = {
  status: 'collecting',
  callDate: civilDate('2020-06-01'),
  dueDays: [civilDate('2020-06-16'), civilDate('2020-06-19')],
  closedAt: null,
  approvedAt: null,
  conference: 'expected',
  heldOn: civilDate('2020-06-30'),
  held: false,
  noticeOn: null,
  tasks: null,
  units: { handedIn: 7, total: 14 },
};

describe('the six stations', () => {
  it('give each the day that counts for it', () => {
    expect(stationsOf(called, defaultCalendar)).toMatchObject([
      { code: 'plan', state: 'done', on: '2020-06-01' },
      { code: 'report', state: 'now', to: '2020-06-19', done: 7, total: 14 },
      { code: 'consolidate', state: 'ahead', by: '2020-06-29' },
      { code: 'conference', state: 'ahead', on: '2020-06-30' },
      { code: 'conclusion', state: 'ahead', by: '2020-07-07' },
      { code: 'tasks', state: 'ahead' },
    ]);
  });

  it('name what a cycle went past without doing it', () => {
    const concluded = { ...called, status: 'concluded', held: true, noticeOn: civilDate('2020-07-03') } as const;
    expect(stationsOf(concluded, defaultCalendar).map(({ state }) => state)).toEqual([
      'done',
      'leftOut',
      'leftOut',
      'done',
      'done',
      'now',
    ]);
  });

  it('tick the tasks of a closed cycle off when every one has ended, not when some are carried over', () => {
    const closed = { ...called, status: 'closed', held: true, noticeOn: civilDate('2020-07-03') } as const;
    const tasksWith = (tasks: StationFacts['tasks']) => stationsOf({ ...closed, tasks }, defaultCalendar).at(-1);
    expect(tasksWith({ ended: 2, total: 3 })).toMatchObject({ code: 'tasks', state: 'leftOut', done: 2, total: 3 });
    expect(tasksWith({ ended: 3, total: 3 })).toMatchObject({ code: 'tasks', state: 'done' });
    expect(tasksWith(null)).toMatchObject({ code: 'tasks', state: 'done' });
  });
});

describe('the days of a cycle', () => {
  it('run from the call to the last day for the notice, with the flags of the half-year review of 2020', () => {
    const strip = calendarStrip(
      {
        today: civilDate('2020-06-18'),
        callDate: civilDate('2020-06-01'),
        cutOff: civilDate('2020-06-14'),
        dueDays: [{ date: civilDate('2020-06-19'), units: 8 }],
        closedOn: null,
        approvedOn: null,
        heldOn: civilDate('2020-06-30'),
        noticeOn: null,
      },
      defaultCalendar,
    );
    expect(strip.days).toHaveLength(38);
    expect(strip.days.at(-1)?.date).toBe('2020-07-08');
    expect(strip.phases).toEqual([
      { code: 'report', from: '2020-06-01', to: '2020-06-19' },
      { code: 'consolidate', from: '2020-06-20', to: '2020-06-29' },
      { code: 'notice', from: '2020-07-01', to: '2020-07-07' },
    ]);
    expect(strip.flags.map(({ code, date }) => `${code} ${date}`)).toEqual([
      'cutOff 2020-06-14',
      'deadline 2020-06-19',
      'invitations 2020-06-24',
      'conference 2020-06-30',
      'notice 2020-07-07',
    ]);
  });
});

it('groups every kind of unit, one nobody knows with the bodies', () => {
  expect(
    ['ruralDistrict', 'specialZone', 'department', 'enterprise', 'province', 'no-such-kind'].map(kindGroupOf),
  ).toEqual(['districts', 'communes', 'bodies', 'employers', 'provinces', 'bodies']);
});
