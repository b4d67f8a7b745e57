import { expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  assigned,
  completed,
  coordinator,
  dated,
  everyBody,
  givenTask,
  hoaLu,
  leader,
  nhoQuan,
  ofHoaLu,
  ofNhoQuan,
  opened,
  reported,
  running,
  unitId,
  verified,
} from '#test/domain/follow-up-task/support.ts';

const at = '2020-08-03T09:00:00+07:00';
const done = [
  opened({ deadline: dated('2020-07-31') }),
  assigned('2020-07-08T09:00:00+07:00', nhoQuan),
  reported('2020-07-20T09:00:00+07:00'),
  reported('2020-07-20T09:00:00+07:00', nhoQuan, ofNhoQuan.person),
  verified('2020-07-21T09:00:00+07:00', hoaLu, false),
  verified('2020-07-21T09:00:00+07:00', nhoQuan, false),
  completed('2020-07-21T09:00:00+07:00', 'doneOnTime'),
] as const;
const reopen = (unit: typeof hoaLu | null, date: string | null = null, reason = 'kết quả không đúng') =>
  ({
    type: 'ReopenTask',
    data: {
      unit,
      reason,
      rule: date === null ? null : { kind: 'date' as const, date: civilDate(date), hour: '24:00', raw: null },
    },
  }) as const;
const withdraw = { type: 'WithdrawTask', data: { reason: 'trùng nhiệm vụ khác' } } as const;
const withdrawn = [at, { type: 'TaskWithdrawn', data: { ...withdraw.data, by: leader.person } }] as const;

it('opens for one unit, with its own end, and leaves the other verified', () => {
  const { decision } = givenTask(...done).when(reopen(hoaLu, '2020-08-31'), { at, actor: coordinator });
  expect(decision).toMatchObject({ events: [{ data: { units: [hoaLu], hadEnded: true, deadline: { version: 2 } } }] });
  if (decision.kind !== 'accepted' || decision.events[0] === undefined) throw new Error('refused');
  const task = running(givenTask(...done, [at, decision.events[0]]).state);
  expect(task.assignees[0]).toMatchObject({ work: { status: 'accepted' }, ownDeadline: { date: '2020-08-31' } });
  expect(task.assignees[1]?.work.status).toBe('verified');
  expect(task.deadline).toEqual(dated('2020-07-31'));
});

it('opens for every unit when none is named', () => {
  const { decision } = givenTask(...done).when(reopen(null), { at, actor: leader });
  expect(decision).toMatchObject({ events: [{ data: { units: [hoaLu, nhoQuan], deadline: null } }] });
});

it('opens one verified unit of a task that still runs', () => {
  const { decision } = givenTask(...done.slice(0, 5)).when(reopen(hoaLu), { at, actor: leader });
  expect(decision).toMatchObject({ events: [{ data: { units: [hoaLu], hadEnded: false } }] });
});

it('refuses to open what is open, what is unknown, without reason, on a day off, or by anybody but the host', () => {
  const runs = givenTask(opened());
  runs.when(reopen(null), { at, actor: leader }).refused('task-not-ended');
  runs.when(reopen(hoaLu), { at, actor: leader }).refused('task-not-ended');
  const ended = givenTask(...done);
  ended.when(reopen(unitId('kim-son')), { at, actor: leader }).refused('task-unit-not-assigned');
  ended.when(reopen(hoaLu, null, ''), { at, actor: leader }).refused('task-reason-missing');
  ended.when(reopen(hoaLu, '2020-08-30'), { at, actor: leader }).refused('due-date-on-day-off');
  ended.when(reopen(hoaLu), { at, actor: ofHoaLu }).refused('task-not-the-host');
});

it('is withdrawn by the giver alone, with a reason, and then takes no command but re-opening', () => {
  givenTask(opened()).when(withdraw, { at, actor: leader }).then(withdrawn[1]);
  givenTask(opened()).when(withdraw, { at, actor: coordinator }).refused('task-not-the-giver');
  givenTask(opened())
    .when({ ...withdraw, data: { reason: '' } }, { at, actor: leader })
    .refused('task-reason-missing');
  const gone = givenTask(opened(), withdrawn);
  gone.when(withdraw, { at, actor: leader }).refused('task-ended');
  gone.when({ type: 'AcceptTask', data: { unit: hoaLu } }, { at, actor: ofHoaLu }).refused('task-ended');
  expect(followUpTask.ended(gone.state)).toBe(true);
  expect(followUpTask.nextDue(gone.state)).toBeNull();
});

it('takes up a withdrawn task where it was: what was verified stays so', () => {
  const { decision } = givenTask(...done.slice(0, 5), withdrawn).when(reopen(null), { at, actor: leader });
  expect(decision).toMatchObject({ events: [{ data: { units: [nhoQuan], hadEnded: true } }] });
});

it('tells its cycle when it ends and when it opens again', () => {
  const task = 'task/ninh-binh-2020-h1/03';
  const to = { to: 'cycle/ninh-binh-2020-h1', kind: 'reviewCycle', key: 'cycle' };
  const ended = givenTask(...done);
  expect(followUpTask.commands(ended.state, done[6][1])).toEqual([
    { ...to, type: 'RecordTaskEnded', data: { task, outcome: 'doneOnTime' } },
  ]);
  const gone = givenTask(opened(), withdrawn);
  expect(followUpTask.commands(gone.state, withdrawn[1])).toEqual([
    { ...to, type: 'RecordTaskEnded', data: { task, outcome: 'withdrawn' } },
  ]);
  const { decision } = ended.when(reopen(hoaLu), { at, actor: leader });
  if (decision.kind !== 'accepted' || decision.events[0] === undefined) throw new Error('refused');
  const again = givenTask(...done, [at, decision.events[0]]);
  expect(followUpTask.commands(again.state, decision.events[0])).toEqual([
    { ...to, type: 'RecordTaskReopened', data: { task } },
  ]);
  expect(followUpTask.commands(again.state, opened()[1])).toEqual([]);
});

it('tells nobody when no cycle follows it', () => {
  const alone = givenTask(opened({ cycle: null, addressees: [everyBody] }), withdrawn);
  expect(followUpTask.commands(alone.state, withdrawn[1])).toEqual([]);
});
