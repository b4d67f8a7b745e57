import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { PassDown, TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { type Actor, systemActor } from '#domain/kernel/actor.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { instant } from '#test/support/given.ts';
import { dated, host, hoaLu, leader, ofHoaLu, opened, unitId } from '#test/domain/follow-up-task/support.ts';

const [ninhHai, ninhAn] = [unitId('ninh-hai'), unitId('ninh-an')];
const members = [ninhHai, ninhAn].map((unit) => ({ unit, name: `xã ${unit}` }));
const child = 'task/ninh-binh-2020-h1.03~giao.hoa-lu.1/03';
const at = '2020-07-08T09:00:00+07:00';

const passing = (more: Partial<PassDown['data']> = {}): PassDown => ({
  type: 'PassDown',
  data: { unit: hoaLu, units: members, closes: { kind: 'all' }, rule: null, remark: null, ...more },
});

function decided(state: TaskState, command: TaskCommand, actor: Actor = ofHoaLu, when = at) {
  const given = { at: instant(when), actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
  return followUpTask.decide(state, command, given);
}

function after(state: TaskState, command: TaskCommand, actor: Actor = ofHoaLu, when = at) {
  const decision = decided(state, command, actor, when);
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  const messages: TaskCommand[] = [];
  const next = decision.events.reduce<TaskState>((now, event: TaskEvent) => {
    const then = followUpTask.evolve(now, event, instant(when));
    messages.push(...(followUpTask.commands(then, event) as readonly TaskCommand[]));
    return then;
  }, state);
  return { state: next, messages };
}

const given = () => {
  const [when, created] = opened({ deadline: dated('2020-08-14') });
  return followUpTask.evolve(followUpTask.initial, created, instant(when));
};

/** The task above and the one below, as the engine would have opened it. */
function passedDown(more: Partial<PassDown['data']> = {}) {
  const above = after(given(), passing(more));
  const [open] = above.messages;
  if (open?.type !== 'OpenPassedTask') throw new Error('nothing opened');
  return { above: above.state, below: after(followUpTask.initial, open, systemActor).state, opening: open };
}

const shareOf = (state: TaskState) => (state.status === 'none' ? undefined : state.assignees[0]);

function done(below: TaskState, unit: typeof ninhHai) {
  const reported = after(
    below,
    { type: 'ReportDone', data: { unit, text: 'xong', documentNumber: null } },
    { person: `cán bộ ${unit}`, role: 'reporter', unit },
  );
  return after(reported.state, { type: 'VerifyTask', data: { unit } });
}

describe('a share that is passed down', () => {
  it('begins a task of the unit itself, with its members, its own term and the number of the notice', () => {
    const { above, below, opening } = passedDown({ remark: 'làm trước mùa lũ' });
    expect(opening).toMatchObject({ to: child, book: hoaLu, kind: 'followUpTask' });
    expect(below).toMatchObject({
      status: 'running',
      task: child,
      created: {
        ...{ host: hoaLu, cycle: null, number: 3, noticeNumber: '05/TB-BCĐ' },
        passedDown: { task: 'task/ninh-binh-2020-h1/03', remark: 'làm trước mùa lũ', above: [host] },
      },
      assignees: [{ unit: ninhHai }, { unit: ninhAn }],
    });
    expect(below).toHaveProperty('deadline.deadline.date', '2020-08-14');
    expect(shareOf(above)).toMatchObject({ work: { status: 'accepted' }, passed: { verified: 0, of: 2, met: false } });
  });

  it('writes to each member, in the name of the unit', () => {
    const { below, opening } = passedDown();
    const letters = followUpTask.letters(below, { type: 'TaskCreated', data: opening.data });
    expect(letters.map(({ to }) => to[0]?.unit)).toEqual([ninhHai, ninhAn]);
    expect(letters[0]?.facts).toMatchObject({ committee: 'huyện hoa-lu' });
  });

  it('is reported done in the moment all are verified, by whoever verified the last, and waits for the host', () => {
    const { above, below } = passedDown();
    const first = done(below, ninhHai);
    const counted = after(above, first.messages[0] as TaskCommand, systemActor);
    expect(shareOf(counted.state)).toMatchObject({ work: { status: 'accepted' }, passed: { verified: 1, met: false } });
    const last = done(first.state, ninhAn);
    const closed = after(counted.state, last.messages[0] as TaskCommand, systemActor, '2020-07-09T09:00:00+07:00');
    expect(shareOf(closed.state)?.work).toMatchObject({
      ...{ status: 'reported' },
      // When it was verified below, not when it was heard of.
      report: { arrivedAt: instant(at), by: ofHoaLu.person, fromBelow: { verified: 2, of: 2 } },
    });
    expect(closed.state.status).toBe('running');
    expect(decided(closed.state, { type: 'VerifyTask', data: { unit: hoaLu } }, leader).kind).toBe('accepted');
    const both = { ...leader, person: ofHoaLu.person };
    expect(decided(closed.state, { type: 'VerifyTask', data: { unit: hoaLu } }, both)).toMatchObject({
      refusal: { code: 'task-own-report' },
    });
  });

  it('closes by so many of them, or by so much of their weights, where that was chosen', () => {
    const byCount = passedDown({ closes: { kind: 'count', count: 1 } });
    expect(done(byCount.below, ninhAn).messages[0]).toMatchObject({ data: { met: true, verified: 1, of: 2 } });
    const weights = [{ unit: ninhHai, weight: 3 }];
    const byWeight = passedDown({ closes: { kind: 'weight', atLeast: 3, weights } });
    expect(done(byWeight.below, ninhAn).messages[0]).toMatchObject({ data: { met: false } });
    expect(done(byWeight.below, ninhHai).messages[0]).toMatchObject({ data: { met: true } });
  });

  it('is not reported done by hand while its rule is not met', () => {
    const { above } = passedDown();
    const report: TaskCommand = { type: 'ReportDone', data: { unit: hoaLu, text: 'xong', documentNumber: null } };
    expect(decided(above, report)).toMatchObject({ refusal: { code: 'task-closes-from-below' } });
  });

  it('is the unit’s own again when what was passed down is withdrawn, and may be passed down anew', () => {
    const { above, below } = passedDown();
    const head: Actor = { ...ofHoaLu, role: 'unitHead' };
    const withdrawn = after(below, { type: 'WithdrawTask', data: { reason: 'chia lại' } }, head);
    const own = after(above, withdrawn.messages[0] as TaskCommand, systemActor);
    expect(shareOf(own.state)).not.toHaveProperty('passed');
    expect(
      decided(withdrawn.state, { type: 'ReopenTask', data: { unit: null, rule: null, reason: 'x' } }),
    ).toMatchObject({ refusal: { code: 'task-passed-withdrawn' } });
    const anew = after(own.state, passing());
    expect(anew.messages[0]).toMatchObject({ to: child.replace('.1/', '.2/') });
  });

  it('ends with the task it came from', () => {
    const { above } = passedDown();
    const withdrawn = after(above, { type: 'WithdrawTask', data: { reason: 'thôi' } }, leader);
    expect(withdrawn.messages).toContainEqual(expect.objectContaining({ type: 'EndPassedTask', to: child }));
  });

  it('gives no member more time than its unit has, and follows when that moves', () => {
    const rule = { kind: 'date' as const, date: '2020-08-21' as never, hour: '24:00', raw: null };
    expect(decided(given(), passing({ rule }))).toMatchObject({
      refusal: { code: 'task-passed-after-own-term', pointer: '/rule/date' },
    });
    const { above, below } = passedDown();
    const set: TaskCommand = { type: 'SetDueDate', data: { rule, reason: 'x' } };
    expect(decided(below, set)).toMatchObject({ refusal: { code: 'task-passed-after-own-term' } });
    const moved = after(above, set, leader);
    const told = after(below, moved.messages[0] as TaskCommand, systemActor);
    expect(decided(told.state, set).kind).toBe('accepted');
  });

  it.each([
    ['nobody', { units: [] }, 'task-passed-to-nobody'],
    ['one twice', { units: [members[0], members[0]] }, 'task-unit-repeated'],
    ['itself', { units: [{ unit: hoaLu, name: 'huyện' }] }, 'task-host-cannot-be-assignee'],
    ['the host', { units: [{ unit: host, name: 'tỉnh' }] }, 'task-host-cannot-be-assignee'],
    ['too few for the rule', { closes: { kind: 'count', count: 3 } }, 'task-closing-count'],
    ['too little for the rule', { closes: { kind: 'weight', atLeast: 3, weights: [] } }, 'task-closing-weight'],
    [
      'a weight of nought',
      { closes: { kind: 'weight', atLeast: 1, weights: [{ unit: ninhHai, weight: 0 }] } },
      'task-closing-weight',
    ],
  ])('is not given to %s', (_, more, code) => {
    // The rows are of one type only for the test's own table.
    expect(decided(given(), passing(more as Partial<PassDown['data']>))).toMatchObject({ refusal: { code } });
  });

  it('is passed down once, by its own people', () => {
    const { above } = passedDown();
    expect(decided(above, passing())).toMatchObject({ refusal: { code: 'task-passed-already' } });
    expect(decided(given(), passing(), leader)).toMatchObject({ refusal: { code: 'task-not-your-unit' } });
  });
});
