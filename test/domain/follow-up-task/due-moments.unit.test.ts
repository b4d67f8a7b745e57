import { describe, expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { instant } from '#test/support/given.ts';
import {
  assigned,
  completed,
  coordinator,
  dated,
  deadline,
  everyBody,
  givenTask,
  hoaLu,
  host,
  leader,
  liveUntil,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
  verified,
} from '#test/domain/follow-up-task/support.ts';

/** Friday 24/7/2020, 24:00. */
const due = { deadline: dated('2020-07-24') };
const withNhoQuan = assigned('2020-07-08T09:00:00+07:00', nhoQuan);
const extended = (at: string, date: string, version: number, unit = hoaLu) =>
  [
    at,
    {
      type: 'TaskExtensionGranted',
      data: { unit, deadline: deadline(date, version, '24:00', at), reason: null, by: 'z' },
    },
  ] as const;
const urged = (at: string, ...units: readonly (typeof hoaLu)[]) =>
  [at, { type: 'TaskUrged', data: { count: 1, units, text: null, by: coordinator.person } }] as const;
const after = (task: ReturnType<typeof givenTask>, at: string) =>
  task.dueBy(at).reduce((state, event) => followUpTask.evolve(state, event, instant(at)), task.state);
const names = (events: readonly TaskEvent[]) =>
  events.map((event) => (event.type === 'TaskRungFired' ? event.data.key : event.type));

describe('what is waited for next', () => {
  it('is the rung of a unit, then its overdue mark, each named after what it is', () => {
    const task = givenTask(opened(due));
    expect(followUpTask.nextDue(task.state)).toEqual({
      key: `rung/v1/-7/${hoaLu}`,
      at: instant('2020-07-15T08:00:00+07:00'),
    });
    expect(followUpTask.nextDue(after(task, '2020-07-24T09:00:00+07:00'))).toEqual({
      key: `overdue/${hoaLu}`,
      at: instant('2020-07-25T00:00:00.001+07:00'),
    });
    expect(followUpTask.nextDue(after(task, '2020-07-25T09:00:00+07:00'))).toMatchObject({ key: `rung/v1/1/${hoaLu}` });
    expect(followUpTask.nextDue(after(task, '2020-07-31T09:00:00+07:00'))).toBeNull();
  });

  it('is the silence of a task without a date, and the host’s while nobody is assigned', () => {
    expect(followUpTask.nextDue(givenTask(opened()).state)?.key).toBe(`silence/${hoaLu}`);
    expect(followUpTask.nextDue(givenTask(opened({ addressees: [everyBody] })).state)?.key).toBe(`silence/${host}`);
    expect(followUpTask.nextDue(givenTask(opened({ ...due, addressees: [everyBody] })).state)?.key).toBe(
      `rung/v1/-7/${host}`,
    );
  });

  it('is the earliest among the units, of equal ones the first’s', () => {
    const both = givenTask(opened(due), withNhoQuan);
    expect(followUpTask.nextDue(both.state)?.key).toBe(`rung/v1/-7/${hoaLu}`);
    const later = givenTask(opened(due), withNhoQuan, extended('2020-07-09T09:00:00+07:00', '2020-08-14', 2));
    expect(followUpTask.nextDue(later.state)?.key).toBe(`rung/v1/-7/${nhoQuan}`);
  });

  it('is nothing once a task has ended, and nothing falls due in it', () => {
    const ended = givenTask(
      ...[opened(due), reported('2020-07-09T09:00:00+07:00'), verified('2020-07-10T09:00:00+07:00', hoaLu, false)],
      completed('2020-07-10T09:00:00+07:00', 'doneOnTime'),
    );
    expect(followUpTask.nextDue(ended.state)).toBeNull();
    expect(ended.dueBy('2021-07-10T09:00:00+07:00')).toEqual([]);
    expect(followUpTask.nextDue(followUpTask.initial)).toBeNull();
  });

  it('is nothing of a withdrawn task, whatever it owed by then, nor before there is a task', () => {
    const data = { reason: 'trùng nhiệm vụ khác', by: leader.person };
    const gone = givenTask(opened(due), ['2020-07-10T09:00:00+07:00', { type: 'TaskWithdrawn', data }]);
    expect(gone.dueBy('2020-07-31T09:00:00+07:00')).toEqual([]);
    expect(givenTask().dueBy('2020-07-31T09:00:00+07:00')).toEqual([]);
  });
});

describe('a rung', () => {
  it('is due at its very moment, not a millisecond before, and says all that a letter needs', () => {
    const task = givenTask(opened(due), withNhoQuan);
    expect(task.dueBy('2020-07-15T07:59:59.999+07:00')).toEqual([]);
    expect(task.dueBy('2020-07-15T08:00:00+07:00')).toEqual([
      {
        type: 'TaskRungFired',
        data: {
          ...{ key: 'v1/-7', version: 1, offset: -7, audience: 'unit', dueAt: instant('2020-07-15T08:00:00+07:00') },
          ...{ units: [hoaLu, nhoQuan], quiet: [], superseded: [] },
        },
      },
    ]);
  });

  it('is quiet for those alone who were urged on that day, the host among them', () => {
    const at = '2020-07-15T08:00:00+07:00';
    const one = givenTask(opened(due), withNhoQuan, urged('2020-07-15T07:00:00+07:00', nhoQuan));
    expect(one.dueBy(at)).toMatchObject([{ data: { units: [hoaLu, nhoQuan], quiet: [nhoQuan] } }]);
    const two = givenTask(opened(due), withNhoQuan, urged('2020-07-15T07:00:00+07:00', hoaLu, nhoQuan));
    expect(two.dueBy(at)).toMatchObject([{ data: { quiet: [hoaLu, nhoQuan] } }]);
    const before = givenTask(opened(due), withNhoQuan, urged('2020-07-14T23:59:00+07:00', nhoQuan));
    expect(before.dueBy(at)).toMatchObject([{ data: { quiet: [] } }]);
  });

  it('is one event for units in the same position, and another for those who have more to catch up', () => {
    const came = assigned('2020-07-22T09:00:00+07:00', nhoQuan);
    const [first, ...more] = givenTask(opened(due), came)
      .dueBy('2020-07-23T08:00:00+07:00')
      .filter(({ type }) => type === 'TaskRungFired');
    expect([first, ...more]).toMatchObject([
      { data: { key: 'v1/-1', units: [hoaLu], superseded: ['v1/-7', 'v1/-3'] } },
      { data: { key: 'v1/-1', units: [nhoQuan], superseded: [] } },
    ]);
  });

  it('names no unit while nobody is assigned', () => {
    expect(givenTask(opened({ ...due, addressees: [everyBody] })).dueBy('2020-07-15T08:00:00+07:00')).toMatchObject([
      { data: { units: [], quiet: [] } },
    ]);
  });
});

describe('an overdue mark', () => {
  it('is one for all units of a version, in its place among the rungs', () => {
    const task = givenTask(opened(due), withNhoQuan);
    expect(task.dueBy('2020-07-27T08:00:00+07:00')).toMatchObject([
      { type: 'TaskBecameOverdue', data: { version: 1, units: [hoaLu, nhoQuan] } },
      { type: 'TaskRungFired', data: { key: 'v1/1', units: [hoaLu, nhoQuan] } },
    ]);
  });

  it('comes for each version by itself, the earlier first', () => {
    const task = givenTask(
      ...[opened(due), withNhoQuan, extended('2020-07-09T09:00:00+07:00', '2020-08-14', 2)],
      extended('2020-07-09T09:00:00+07:00', '2020-07-31', 3, nhoQuan),
    );
    const marks = task.dueBy('2020-09-30T08:00:00+07:00').filter(({ type }) => type === 'TaskBecameOverdue');
    expect(marks).toMatchObject([
      { data: { version: 3, units: [nhoQuan], dueAt: instant('2020-08-01T00:00:00+07:00') } },
      { data: { version: 2, units: [hoaLu], dueAt: instant('2020-08-15T00:00:00+07:00') } },
    ]);
  });

  it('comes again for an extended date, not for the same one', () => {
    const { state, events } = liveUntil(givenTask(opened(due)).state, '2020-07-26T09:00:00+07:00');
    expect(names(events).filter((name) => name === 'TaskBecameOverdue')).toHaveLength(1);
    const [at, granted] = extended('2020-07-26T10:00:00+07:00', '2020-08-14', 2);
    const longer = liveUntil(followUpTask.evolve(state, granted, instant(at)), '2020-12-31T00:00:00+07:00');
    expect(longer.events.filter(({ type }) => type === 'TaskBecameOverdue')).toMatchObject([{ data: { version: 2 } }]);
  });

  it('names no unit while nobody is assigned', () => {
    const nobody = givenTask(opened({ ...due, addressees: [everyBody] }));
    expect(nobody.dueBy('2020-07-25T00:00:00.001+07:00').at(-1)).toMatchObject({
      ...{ type: 'TaskBecameOverdue', data: { units: [] } },
    });
  });
});

describe('silence', () => {
  it('is raised at its very moment for those alone who are silent', () => {
    const data = { unit: hoaLu, percent: null, text: 'x', documentNumber: null, evidence: null, by: ofHoaLu.person };
    const heard = ['2020-09-20T09:00:00+07:00', { type: 'ProgressReported', data }] as const;
    const task = givenTask(opened(), assigned('2020-07-01T09:00:00+07:00', nhoQuan), heard);
    expect(task.dueBy('2020-10-01T07:59:59.999+07:00')).toEqual([]);
    const due = followUpTask.nextDue(task.state);
    expect(due?.key).toBe(`silence/${nhoQuan}`);
    expect(task.dueBy(due?.at ?? '')).toMatchObject([{ type: 'TaskSilenceRaised', data: { units: [nhoQuan] } }]);
  });
});
