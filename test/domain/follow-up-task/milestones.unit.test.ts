import { describe, expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { SetMilestone } from '#domain/follow-up-task/commands.ts';
import type { TaskPassedDown } from '#domain/follow-up-task/events.ts';
import { executionState } from '#domain/follow-up-task/execution-state.ts';
import { milestonesFor } from '#domain/follow-up-task/milestones.ts';
import { statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { instant } from '#test/support/given.ts';
import {
  coordinator,
  created,
  dated,
  deadline,
  givenTask,
  hoaLu,
  issued,
  leader,
  liveUntil,
  named,
  nhoQuan,
  ofHoaLu,
  opened,
  streamId,
  unitId,
} from '#test/domain/follow-up-task/support.ts';

const at = '2020-07-08T09:00:00+07:00';
const part = { number: 1, name: 'dự thảo đề án', whose: null, deadline: deadline('2020-07-24', 2) };
const both = [named(hoaLu), named(nhoQuan)];
const twoParts = opened({ deadline: dated('2020-09-30'), milestones: [part], addressees: both });
const set = (change: Partial<SetMilestone['data']> = {}) =>
  ({
    type: 'SetMilestone',
    data: { number: null, name: 'biểu mẫu', whose: null, date: civilDate('2020-08-14'), reason: null, ...change },
  }) as const;
const reach = (number = 1) =>
  ({ type: 'ReachMilestone', data: { unit: hoaLu, number, text: 'đã gửi dự thảo' } }) as const;
const byHost = { at, actor: coordinator };
const byUnit = { at, actor: ofHoaLu };

describe('a milestone', () => {
  it('is reminded like the term, by a letter that names it, and is overdue from its own day', () => {
    const { state, events } = liveUntil(givenTask(twoParts).state, '2020-07-27T09:00:00+07:00');
    const rungs = events.filter(({ type }) => type === 'TaskRungFired');
    expect(rungs.length).toBeGreaterThan(1);
    expect(rungs.every(({ data }) => 'version' in data && data.version === 2)).toBe(true);
    expect(events).toContainEqual(expect.objectContaining({ type: 'TaskBecameOverdue' }));
    expect(executionState(state, instant('2020-07-24T12:00:00+07:00'))?.word).toBe('runningInTime');
    expect(executionState(state, instant('2020-07-25T12:00:00+07:00'))?.word).toBe('runningOverdue');
    const last = rungs.at(-1);
    if (last === undefined) throw new Error('no rung has fired');
    expect(followUpTask.letters(state, last)[0]?.facts).toMatchObject({
      ...{ milestone: 'dự thảo đề án', dueAt: part.deadline.at, milestones: 'dự thảo đề án (24/7/2020)' },
    });
  });

  it('that a unit has reached is no more asked of it, and goes on for the other', () => {
    const once = givenTask(twoParts).when(reach(), byUnit);
    const [event] = once.decision.kind === 'accepted' ? once.decision.events : [];
    if (event === undefined) throw new Error('not reached');
    expect(event).toMatchObject({ type: 'MilestoneReached', data: { unit: hoaLu, late: false } });
    const after = givenTask(twoParts, [at, event]);
    after.when(reach(), byUnit).nothing();
    const { events } = liveUntil(after.state, '2020-08-01T09:00:00+07:00');
    expect(new Set(events.flatMap(({ data }) => ('units' in data ? data.units : []) as readonly unknown[]))).toEqual(
      new Set([nhoQuan]),
    );
  });

  it('of one unit alone concerns nobody else', () => {
    const own = { ...part, whose: nhoQuan };
    const task = opened({ deadline: dated('2020-09-30'), milestones: [own], addressees: both });
    givenTask(task).when(reach(), byUnit).refused('task-milestone-unknown');
  });

  it('begins anew when it is moved, with a reason', () => {
    const moved = { number: 1, name: part.name, date: civilDate('2020-08-21'), reason: 'chờ ý kiến' };
    const reached = {
      type: 'MilestoneReached',
      data: { unit: hoaLu, number: 1, name: part.name, late: false, text: 'x', by: 'x' },
    } as const;
    const now = givenTask(twoParts, [at, reached]);
    now.when(set({ ...moved, reason: null }), byHost).refused('task-reason-missing');
    const { decision } = now.when(set(moved), byHost);
    const [event] = decision.kind === 'accepted' ? decision.events : [];
    if (event === undefined) throw new Error('not moved');
    expect(event).toMatchObject({ data: { number: 1, deadline: { date: '2020-08-21', version: 3 } } });
    givenTask(twoParts, [at, reached], [at, event])
      .when(reach(), byUnit)
      .then({
        type: 'MilestoneReached',
        data: { unit: hoaLu, number: 1, name: part.name, late: false, text: 'đã gửi dự thảo', by: ofHoaLu.person },
      });
  });

  it('never has a number that another one had', () => {
    const dropped = {
      type: 'MilestoneDropped',
      data: { number: 1, name: part.name, whose: null, reason: 'x', by: 'x' },
    } as const;
    const { decision } = givenTask(twoParts, [at, dropped]).when(set(), byHost);
    expect(decision).toMatchObject({ events: [{ data: { number: 2 } }] });
  });

  it.each([
    [{ name: ' ' }, 'task-milestone-unnamed'],
    [{ number: 7 }, 'task-milestone-unknown'],
    [{ date: civilDate('2020-10-01') }, 'task-milestone-after-term'],
    [{ date: civilDate('2020-07-01') }, 'due-date-past'],
    [{ date: civilDate('2020-07-25') }, 'due-date-on-day-off'],
    [{ whose: coordinator.unit }, 'task-unit-not-assigned'],
  ] as const)('is refused at what is wrong with it: %j', (change, code) => {
    givenTask(twoParts).when(set(change), byHost).refused(code);
  });

  it('is never after the whole, whichever of the two is moved; one that everybody reached is in nobody’s way', () => {
    const sooner = (date: string) => ({
      type: 'SetDueDate' as const,
      data: { rule: { kind: 'date' as const, date: civilDate(date), hour: '24:00', raw: null }, reason: 'sớm hơn' },
    });
    const byLeader = { at, actor: leader };
    givenTask(twoParts).when(sooner('2020-07-23'), byLeader).refused('task-milestone-after-term');
    expect(givenTask(twoParts).when(sooner('2020-07-24'), byLeader).decision.kind).toBe('accepted');
    const reached = [hoaLu, nhoQuan].map(
      (unit) =>
        [
          at,
          { type: 'MilestoneReached', data: { unit, number: 1, name: part.name, late: false, text: 'xong', by: 'x' } },
        ] as const,
    );
    expect(givenTask(twoParts, ...reached).when(sooner('2020-07-23'), byLeader).decision.kind).toBe('accepted');
  });

  it('is stated and moved by the host alone', () => {
    givenTask(twoParts).when(set(), byUnit).refused('task-not-the-host');
  });
});

it('a day for one part alone is a milestone: the task has a date and is not asked after as silent', () => {
  const term = { kind: 'date', deadline: deadline('2020-07-24'), appliesTo: 'a' } as const;
  const given = { at: instant(issued), actor: coordinator, commandId: 'c' as CommandId, calendar: defaultCalendar };
  const stated = statedParts(term, [{ name: 'sơ kết', date: civilDate('2020-08-14') }], {
    ...given,
    ladder: defaultLadder,
  });
  if ('code' in stated) throw new Error(stated.code);
  expect(stated.begun).toMatchObject({
    deadline: { kind: 'none' },
    milestones: [
      { number: 1, name: 'ý a', deadline: { version: 1 } },
      { number: 2, name: 'sơ kết', deadline: { version: 2 } },
    ],
  });
  const state = followUpTask.evolve(followUpTask.initial, created(stated.begun), instant(issued));
  expect(executionState(state, instant(at))).toEqual({ word: 'runningInTime', noDeadline: false });
  expect(isSilent(state, civilDate('2021-06-01'))).toBe(false);
});

describe('a milestone of one unit', () => {
  const reached = {
    type: 'MilestoneReached',
    data: { unit: hoaLu, number: 1, name: part.name, late: false, text: 'x', by: ofHoaLu.person },
  } as const;
  const judge = (confirmed: boolean, reason = '') =>
    ({ type: 'JudgeMilestone', data: { unit: hoaLu, number: 1, confirmed, reason } }) as const;
  const ask = (until: string) =>
    ({
      type: 'AskMilestoneExtension',
      data: { unit: hoaLu, number: 1, until: civilDate(until), reason: 'lụt' },
    }) as const;
  const decide = (until: string | null, reason = '') =>
    ({
      type: 'DecideMilestoneExtension',
      data: { unit: hoaLu, number: 1, until: until === null ? null : civilDate(until), reason },
    }) as const;
  const byLeader = { at, actor: leader };
  const of = { unit: hoaLu, number: 1, name: part.name };

  it('is confirmed alone, by nobody who reported it or acts for the unit, and once', () => {
    const told = givenTask(twoParts, [at, reached]);
    const verified = { type: 'MilestoneVerified', data: { ...of, by: coordinator.person } } as const;
    told.when(judge(true), byHost).then(verified);
    told.when(judge(true), { at, actor: { ...coordinator, person: ofHoaLu.person } }).refused('task-own-report');
    told
      .when(judge(true), { at, actor: { ...coordinator, units: [coordinator.unit, hoaLu] } })
      .refused('task-own-work');
    told.when(judge(true), byUnit).refused('task-own-work');
    told.when(judge(false), byHost).refused('task-reason-missing');
    givenTask(twoParts).when(judge(true), byHost).refused('task-milestone-not-reached');
    const once = givenTask(twoParts, [at, reached], [at, verified]);
    once.when(judge(true), byHost).nothing();
    once.when(judge(false, 'thiếu'), byHost).refused('task-milestone-verified');
  });

  it('is owed again once it is returned, and the unit is told why', () => {
    const { decision } = givenTask(twoParts, [at, reached]).when(judge(false, 'thiếu biểu'), byHost);
    const [event] = decision.kind === 'accepted' ? decision.events : [];
    if (event === undefined) throw new Error('not returned');
    const { state } = givenTask(twoParts, [at, reached], [at, event]);
    expect(followUpTask.letters(state, event)).toMatchObject([
      { template: 'taskReturned', facts: { milestone: part.name, reason: 'thiếu biểu' } },
    ]);
    expect(executionState(state, instant('2020-07-27T12:00:00+07:00'))?.word).toBe('runningOverdue');
    givenTask(twoParts, [at, reached], [at, event])
      .when(reach(), byUnit)
      .then({
        type: 'MilestoneReached',
        data: { unit: hoaLu, number: 1, name: part.name, late: false, text: 'đã gửi dự thảo', by: ofHoaLu.person },
      });
  });

  it('gets more time when it is asked for and granted, alone, and never more than the whole', () => {
    const asks = givenTask(twoParts);
    asks.when(ask('2020-07-20'), byUnit).refused('task-extension-not-later');
    asks.when(ask('2020-10-02'), byUnit).refused('task-milestone-beyond-term');
    asks.when(ask('2020-08-14'), byHost).refused('task-not-your-unit');
    asks.when(decide('2020-08-14'), byLeader).refused('task-milestone-nothing-asked');
    const asked = {
      type: 'MilestoneExtensionAsked',
      data: { ...of, until: civilDate('2020-08-14'), reason: 'lụt', by: ofHoaLu.person },
    } as const;
    asks.when(ask('2020-08-14'), byUnit).then(asked);
    const waiting = givenTask(twoParts, [at, asked]);
    waiting.when(ask('2020-08-21'), byUnit).refused('task-milestone-asked');
    waiting.when(decide(null), byLeader).refused('task-reason-missing');
    waiting.when(decide('2020-08-14'), byHost).refused('task-not-the-giver');
    const { decision } = waiting.when(decide('2020-08-14'), byLeader);
    const [granted] = decision.kind === 'accepted' ? decision.events : [];
    if (granted === undefined) throw new Error('not granted');
    const { state } = givenTask(twoParts, [at, asked], [at, granted]);
    if (state.status === 'none') throw new Error('no task');
    const days = (unit: typeof hoaLu) => milestonesFor(state, unit).map(({ deadline: { date } }) => date);
    expect([days(hoaLu), days(nhoQuan)]).toEqual([['2020-08-14'], ['2020-07-24']]);
    const { events } = liveUntil(state, '2020-08-03T09:00:00+07:00');
    const late = events.flatMap((event) => (event.type === 'TaskBecameOverdue' ? event.data.units : []));
    expect(late).toEqual([nhoQuan]);
  });

  it('goes down with the task: its members are reminded of what is ahead of the unit', () => {
    const event: TaskPassedDown = {
      type: 'TaskPassedDown',
      data: {
        ...{ unit: hoaLu, task: streamId('task/x/01'), units: [{ unit: unitId('xa-a'), name: 'xã A' }] },
        rule: { kind: 'all' },
        ...{ deadline: deadline('2020-09-30'), remark: null, by: 'x' },
      },
    };
    const { state } = givenTask(twoParts, [at, event]);
    expect(followUpTask.commands(state, event)).toMatchObject([
      {
        type: 'OpenPassedTask',
        data: { milestones: [{ number: 1, name: part.name, whose: null, deadline: { version: 2 } }] },
      },
    ]);
    const tight = { ...event, data: { ...event.data, deadline: deadline('2020-07-22') } };
    const [opening] = followUpTask.commands(state, tight);
    expect(opening?.data).not.toHaveProperty('milestones');
  });
});
