import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import {
  called,
  collected,
  concluded,
  conference,
  consolidated,
  coordinator,
  countedBack,
  giaVien,
  homeAffairs,
  leader,
  nhoQuan,
  planned,
  refusal,
  reporterOf,
  returned,
  Story,
  stream,
  submit,
  system,
  tasks,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-16 10:00');
const link = (heldOn: string, of = conference) => ({
  type: 'LinkConference' as const,
  data: { conference: of, heldOn: civilDate(heldOn) },
});
const conclude = (of = tasks as readonly (typeof tasks)[number][]) => ({
  type: 'RecordConclusion' as const,
  data: { conference, noticeNumber: '05/TB-BCĐ', issuedOn: civilDate('2020-07-06'), tasks: of },
});
const ended = (task = tasks[0], outcome: 'doneOnTime' | 'doneLate' | 'withdrawn' = 'doneOnTime') => ({
  type: 'RecordTaskEnded' as const,
  data: { task, outcome },
});

describe('a conference', () => {
  it('is linked once; a day that stays moves nothing', () => {
    const story = called(countedBack).at(at, system, link('2020-06-30'));
    expect(story.events.slice(-1)).toEqual([
      { type: 'ConferenceLinked', data: { conference, heldOn: '2020-06-30', previous: '2020-06-30' } },
    ]);
    expect(story.ask(at, system, link('2020-06-30')).kind).toBe('nothing');
  });

  it('moved re-plans only deadlines counted back from it, and only for units that have not submitted', () => {
    const fixed = { kind: 'date' as const, date: civilDate('2020-06-25'), hour: '17:00', raw: null };
    const byKind = [{ kind: 'department' as const, rule: fixed }];
    const story = called({ ...countedBack, collection: { ...countedBack.collection, byKind } })
      .at(at, reporterOf(nhoQuan), submit(nhoQuan))
      .at(at, system, link('2020-07-07'));
    expect(story.events.at(-1)).toMatchObject({
      type: 'DeadlineReplanned',
      data: { replaces: 1, deadline: { version: 3, date: '2020-07-02' }, units: [giaVien, yenMo] },
    });
    expect([nhoQuan, giaVien, yenMo, homeAffairs].map((of) => story.member(of).version)).toEqual([1, 3, 3, 2]);
    expect(story.letters.slice(-2)).toMatchObject([
      {
        key: 'replanned/v3/gia-vien',
        template: 'conferenceMoved',
        facts: { heldOn: '2020-07-07', dueAt: '2020-07-02T17:00:00.000Z' },
      },
      { key: 'replanned/v3/yen-mo' },
    ]);
    story.pass(vn('2020-12-31 00:00'));
    expect(
      story
        .fired()
        .filter(({ units }) => units.includes(giaVien))
        .map(({ rung }) => rung),
    ).toEqual(['v3/-7', 'v3/-3', 'v3/-1', 'v3/0', 'v3/1', 'v3/3']);
    expect(story.fired().some(({ units }) => units.includes(nhoQuan))).toBe(false);
  });

  it('gives a report that comes back after the move the date the others have', () => {
    const story = called(countedBack)
      .at(at, reporterOf(nhoQuan), submit(nhoQuan))
      .at(at, system, link('2020-07-07'))
      .at(at, coordinator, returned(nhoQuan));
    expect(story.dueOf(nhoQuan)).toBe(story.dueOf(giaVien));
  });

  it('moved does not re-open what is over', () => {
    const story = called(countedBack)
      .pass(vn('2020-06-26 09:00'))
      .at(vn('2020-06-26 09:00'), system, link('2020-07-07'));
    expect(story.events.at(-1)?.type).toBe('ConferenceLinked');
  });

  it('brought forward makes nobody late overnight: the old date stays and that is recorded', () => {
    const soon = called(countedBack).at(vn('2020-06-22 10:00'), system, link('2020-06-23'));
    expect(soon.events.at(-1)).toEqual({ type: 'DeadlineKept', data: { version: 1, problem: 'deadline-in-the-past' } });
    const early = called(countedBack).at(vn('2020-06-10 10:00'), system, link('2020-06-17'));
    expect(early.events.at(-1)).toMatchObject({
      type: 'DeadlineKept',
      data: { problem: 'too-soon-after-data-closes' },
    });
    expect(early.dueOf(nhoQuan)).toBe('2020-06-25T17:00:00.000Z');
  });

  it('moved before the call moves the plan’s deadlines and mails nobody', () => {
    const story = planned(countedBack).at(vn('2020-06-01 09:00'), system, link('2020-07-07'));
    expect(story.dueOf(nhoQuan)).toBe('2020-07-02T17:00:00.000Z');
    expect(story.letters).toEqual([]);
  });

  it('outside the calendar fails the command: nothing could be armed (trap 2)', () => {
    expect(refusal(called(countedBack).ask(at, system, link('2027-07-07')))).toMatchObject({
      code: 'deadline-outside-calendar',
      pointer: '/heldOn',
    });
  });

  it('takes an approved cycle into the conference, whichever comes first', () => {
    const when = vn('2020-06-29 11:00');
    const approve = { type: 'ApproveConsolidation' as const, data: {} };
    const first = consolidated().at(when, system, link('2020-06-30')).at(when, leader, approve);
    const second = consolidated().at(when, leader, approve).at(when, system, link('2020-06-30'));
    expect([first.state.status, second.state.status]).toEqual(['conferencing', 'conferencing']);
    second.at(when, system, link('2020-07-01'));
    expect(second.state).toMatchObject({ status: 'conferencing', conference: { heldOn: '2020-07-01' } });
  });

  it('is linked by the conference itself, to a cycle under way', () => {
    expect(refusal(called().ask(at, coordinator, link('2020-06-30'))).code).toBe('cycle-not-permitted');
    expect(refusal(new Story().ask(at, system, link('2020-06-30'))).code).toBe('cycle-unknown');
    expect(refusal(concluded().ask(at, system, link('2020-07-30'))).code).toBe('cycle-already-concluded');
  });
});

describe('a conclusion', () => {
  it('brings its tasks into the cycle', () => {
    expect(concluded().state).toMatchObject({
      status: 'concluded',
      followUp: { noticeNumber: '05/TB-BCĐ', tasks: tasks.map((task) => ({ task, outcome: 'open' })) },
    });
  });

  it('is a fact wherever the reports stand, and ends the reminders', () => {
    for (const story of [called(), collected(), consolidated()]) {
      story.at(vn('2020-07-06 09:00'), system, conclude());
      expect(story.state.status).toBe('concluded');
      expect(reviewCycle.nextDue(story.state)).toBeNull();
    }
    const story = called().at(vn('2020-06-19 09:00'), system, conclude());
    expect(story.fired()).toMatchObject([{ rung: 'v1/1' }]);
  });

  it('told twice changes nothing; a further notice adds its tasks', () => {
    const when = vn('2020-07-07 09:00');
    const third = stream('task/ninh-binh-2020-06-30/03');
    expect(concluded().ask(when, system, conclude()).kind).toBe('nothing');
    const story = concluded()
      .at(when, system, ended())
      .at(when, system, conclude([...tasks, third]));
    expect(story.state).toMatchObject({
      followUp: { tasks: [{ outcome: 'doneOnTime' }, { outcome: 'open' }, { task: third, outcome: 'open' }] },
    });
  });

  it('is refused before the call and after the end', () => {
    expect(refusal(planned().ask(at, system, conclude())).code).toBe('call-not-issued');
    const cancelled = called().at(at, leader, { type: 'CancelCycle', data: { reason: 'x' } });
    expect(refusal(cancelled.ask(at, system, conclude())).code).toBe('cycle-cancelled');
  });
});

describe('tasks', () => {
  const when = vn('2020-10-01 09:00');
  const reopened = { type: 'RecordTaskReopened' as const, data: { task: tasks[0] } };

  it('end and are reopened', () => {
    const story = concluded().at(when, system, ended());
    expect(story.events.at(-1)).toEqual({ type: 'TaskEndRecorded', data: { task: tasks[0], outcome: 'doneOnTime' } });
    expect(story.ask(when, system, ended()).kind).toBe('nothing');
    expect(story.ask(when, system, ended(tasks[0], 'doneLate')).kind).toBe('accepted');
    story.at(when, system, reopened);
    expect(story.state).toMatchObject({ followUp: { tasks: [{ outcome: 'open' }, { outcome: 'open' }] } });
    expect(story.ask(when, system, reopened).kind).toBe('nothing');
  });

  it('of another cycle are refused, and so is a task before the conclusion', () => {
    const stranger = stream('task/x/01');
    for (const command of [ended(stranger), { ...reopened, data: { task: stranger } }]) {
      expect(refusal(concluded().ask(when, system, command))).toMatchObject({
        code: 'task-not-of-cycle',
        pointer: '/task',
      });
      expect(refusal(called().ask(when, system, command)).code).toBe('collection-still-open');
      expect(refusal(concluded().ask(when, coordinator, command)).code).toBe('cycle-not-permitted');
    }
  });
});

describe('closing the cycle', () => {
  const when = vn('2020-12-30 09:00');
  const close = (...carriedOver: readonly (typeof tasks)[number][]) => ({
    type: 'CloseCycle' as const,
    data: { carriedOver },
  });

  it('needs every task ended, or names those carried over', () => {
    const story = concluded().at(when, system, ended());
    expect(refusal(story.ask(when, coordinator, close()))).toMatchObject({
      code: 'tasks-still-open',
      liftedBy: ['coordinator', 'leader'],
      facts: { count: 1 },
    });
    story.at(when, coordinator, close(tasks[1]));
    expect(story.events.at(-1)).toEqual({ type: 'CycleClosed', data: { carriedOver: [tasks[1]] } });
    expect(reviewCycle.ended(story.state)).toBe(true);
    expect(concluded().at(when, system, ended(), ended(tasks[1])).ask(when, coordinator, close()).kind).toBe(
      'accepted',
    );
  });

  it('carries over only what is open, each once', () => {
    const story = concluded().at(when, system, ended());
    expect(refusal(story.ask(when, coordinator, close(tasks[1], tasks[0])))).toMatchObject({
      code: 'task-not-open',
      pointer: '/carriedOver/1',
    });
    expect(refusal(story.ask(when, coordinator, close(tasks[1], tasks[1])))).toMatchObject({
      pointer: '/carriedOver/1',
    });
  });

  it('takes what its carried-over tasks tell it later as known', () => {
    const story = concluded().at(when, coordinator, close(...tasks));
    expect(story.ask(when, system, ended()).kind).toBe('nothing');
    expect(story.ask(when, system, { type: 'RecordTaskReopened', data: { task: tasks[0] } }).kind).toBe('nothing');
    expect(refusal(story.ask(when, coordinator, close())).code).toBe('cycle-closed');
    expect(refusal(called().ask(when, coordinator, close())).code).toBe('collection-still-open');
  });
});

describe('cancelling', () => {
  const cancel = (reason = 'hoãn') => ({ type: 'CancelCycle' as const, data: { reason } });

  it('ends a cycle with a reason, and its reminders', () => {
    for (const story of [planned(), called(), collected(), consolidated()]) {
      story.at(vn('2020-06-29 11:00'), leader, cancel());
      expect(story.state).toMatchObject({ status: 'cancelled', reason: 'hoãn' });
      expect(reviewCycle.nextDue(story.state)).toBeNull();
      expect(reviewCycle.ended(story.state)).toBe(true);
    }
  });

  it('needs a reason and a cycle that is not concluded', () => {
    expect(refusal(called().ask(at, leader, cancel(' ')))).toMatchObject({
      code: 'cycle-reason-missing',
      pointer: '/reason',
    });
    expect(refusal(concluded().ask(at, leader, cancel())).code).toBe('cycle-already-concluded');
    expect(refusal(new Story().ask(at, leader, cancel())).code).toBe('cycle-unknown');
    expect(refusal(called().at(at, leader, cancel()).ask(at, leader, cancel())).code).toBe('cycle-cancelled');
    expect(refusal(called().ask(at, reporterOf(nhoQuan), cancel())).code).toBe('cycle-not-permitted');
  });
});
