import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { directive } from '#domain/directive/aggregate.ts';
import type { GiveInstruction } from '#domain/directive/commands.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCreated, TaskEvent } from '#domain/follow-up-task/events.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { directiveStream, seriesOfTask, streamOf } from '#domain/kernel/streams.ts';
import { given, instant } from '#test/support/given.ts';

const host = { unit: 'tinh-x' as UnitId, name: 'Tỉnh ủy X' };
const at = '2026-06-10T08:00:00+07:00';
const leader = { person: 'Nguyễn Văn An', role: 'leader', unit: host.unit } as const;
const otherLeader = { person: 'Trần Thị Bình', role: 'leader', unit: host.unit } as const;
const coordinator = { person: 'Lê Cường', role: 'coordinator', unit: host.unit } as const;
const stream = directiveStream(host.unit, 'bp', '2026-06-10.1');
const xaA = { unit: 'xa-a' as UnitId, name: 'xã A' };
const wish: GiveInstruction['data'] = {
  ...{ directive: stream, host, committee: 'tinh-x-qcdc' as CommitteeId, programme: 'QCDC' },
  place: { kind: 'report', cycle: streamOf('reviewCycle', 'x.2026-h1'), ...xaA },
  ...{ text: 'Làm rõ số vụ việc quý I', to: xaA, dueOn: civilDate('2026-06-22'), ladder: defaultLadder },
};
const write = (change: Partial<GiveInstruction['data']> = {}) =>
  ({ type: 'GiveInstruction', data: { ...wish, ...change } }) as const;
const givenNote = given(directive, defaultCalendar);

function taskOf(decision: Decision<unknown>): TaskCreated {
  const opens = decision.kind === 'accepted' ? (decision.opens ?? []) : [];
  const [event] = opens.flatMap(({ events }) => events as readonly TaskEvent[]);
  if (event?.type !== 'TaskCreated') throw new Error('no task has begun');
  return event;
}
const taskFrom = (change: Partial<GiveInstruction['data']> = {}) =>
  taskOf(givenNote().when(write(change), { at, actor: leader }).decision);

describe('a leader’s note', () => {
  it('becomes a task of its own with a day, given by whoever wrote it', () => {
    const created = taskFrom();
    expect(created.data).toMatchObject({
      ...{ conference: stream, number: 1, statement: 'Làm rõ số vụ việc quý I', noticeDate: '2026-06-10' },
      ...{ addressees: [{ unit: 'xa-a' }], deadline: { kind: 'date', deadline: { date: '2026-06-22' } } },
      source: { kind: 'instruction', leader: 'Nguyễn Văn An', place: { kind: 'report', unit: 'xa-a' } },
    });
    const state = followUpTask.evolve(followUpTask.initial, created, instant(at));
    expect(state).toMatchObject({ status: 'running', lead: 'xa-a' });
    expect(seriesOfTask(`task/${stream.slice('directive/'.length)}/01` as never)).toBe(stream);
  });

  it('is named by whose it is and of which day, and by no notice', () => {
    const created = taskFrom();
    const state = followUpTask.evolve(followUpTask.initial, created, instant(at));
    const [letter] = followUpTask.letters(state, created);
    expect(letter?.facts).toMatchObject({ sourceName: 'bút phê của Nguyễn Văn An ngày 10/6/2026' });
    expect(letter?.facts).not.toHaveProperty('noticeNumber');
  });

  it.each([
    [{ text: '  ' }, 'directive-text-missing'],
    [{ dueOn: civilDate('2026-06-09') }, 'due-date-past'],
    [{ person: 'Lê Cường' }, 'instruction-person-of-another'],
  ] as const)('is refused at what is wrong with it: %j', (change, code) => {
    const { decision } = givenNote().when(write(change), { at, actor: leader });
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
  });

  it('is written by a leader of the committee alone, once', () => {
    expect(givenNote().when(write(), { at, actor: coordinator }).decision).toMatchObject({
      refusal: { code: 'instruction-not-the-leader' },
    });
    const once = givenNote().when(write(), { at, actor: leader }).decision;
    const events = once.kind === 'accepted' ? once.events : [];
    expect(
      givenNote(...events.map((event) => [at, event] as const)).when(write(), { at, actor: leader }).decision,
    ).toMatchObject({
      refusal: { code: 'instruction-given-already' },
    });
  });
});

describe('what a leader gave the host’s own office', () => {
  const created = taskFrom({ to: host, person: 'Lê Cường' });
  const givenTask = given(followUpTask, defaultCalendar);
  const reportedBy = (by: string): TaskEvent => ({
    type: 'DoneReported',
    data: { unit: host.unit, text: 'Đã làm', documentNumber: null, arrivedAt: instant(at), by },
  });
  const verify = { type: 'VerifyTask', data: { unit: host.unit } } as const;

  it('is written to its coordinator, and its result to its leader', () => {
    const state = followUpTask.evolve(followUpTask.initial, created, instant(at));
    expect(followUpTask.letters(state, created)).toMatchObject([{ to: [{ unit: host.unit, role: 'coordinator' }] }]);
    const reported = followUpTask.evolve(state, reportedBy('Lê Cường'), instant(at));
    expect(followUpTask.letters(reported, reportedBy('Lê Cường'))).toMatchObject([
      { template: 'taskReported', to: [{ unit: host.unit, role: 'leader' }] },
    ]);
  });

  it('is verified by a leader and by nobody who reported it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(leader, otherLeader, coordinator),
        fc.constantFrom(leader, otherLeader, coordinator),
        (reporter, judge) => {
          const { decision } = givenTask([at, created], [at, reportedBy(reporter.person)]).when(verify, {
            at: '2026-06-11T08:00:00+07:00',
            actor: judge,
          });
          const may = judge.role === 'leader' && judge.person !== reporter.person;
          expect(decision.kind).toBe(may ? 'accepted' : 'refused');
        },
      ),
    );
  });

  it('of other tasks the host is still nobody’s assignee', () => {
    const { source: _, ...concluded } = taskFrom().data;
    const assign = {
      type: 'AssignUnits',
      data: { units: [host], lead: null, reason: 'x' },
    } as const;
    const on = (data: TaskCreated['data']) =>
      givenTask([at, { type: 'TaskCreated', data }]).when(assign, { at, actor: coordinator }).decision;
    expect(on(concluded)).toMatchObject({ refusal: { code: 'task-host-cannot-be-assignee' } });
    expect(on(taskFrom().data).kind).toBe('accepted');
  });
});

it('is due on a working day to come and on no other', () => {
  const days = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(days, (more) => {
      const dueOn = new Date(Date.UTC(2026, 5, 10 + more)).toISOString().slice(0, 10) as CivilDate;
      const { decision } = givenNote().when(write({ dueOn }), { at, actor: leader });
      expect(decision.kind).toBe(more >= 0 && isWorkingDay(dueOn, defaultCalendar) ? 'accepted' : 'refused');
    }),
  );
});
