import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  assigned,
  coordinator,
  dated,
  deadline,
  givenTask,
  hoaLu,
  leader,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
  running,
} from '#test/domain/follow-up-task/support.ts';

const at = '2020-07-10T09:00:00+07:00';
const setDate = (date: string, hour = '17:00') =>
  ({
    type: 'SetDueDate',
    data: { rule: { kind: 'date', date: civilDate(date), hour, raw: null }, reason: 'đã có ngày đại hội' },
  }) as const;
const ask = (until: string) =>
  ({ type: 'AskExtension', data: { unit: hoaLu, until: civilDate(until), reason: 'mưa lũ' } }) as const;
const grant = (until: string | null = null) =>
  ({
    type: 'GrantExtension',
    data: { unit: hoaLu, until: until === null ? null : civilDate(until), reason: null },
  }) as const;
const refuse = (reason = 'việc gấp') => ({ type: 'RefuseExtension', data: { unit: hoaLu, reason } }) as const;
const asked = (until: string) =>
  [at, { type: 'TaskExtensionAsked', data: { ...ask(until).data, by: ofHoaLu.person } }] as const;

it('gets a date when the event it is tied to has one: a first version with its ladder', () => {
  const event = { kind: 'event', text: 'đại hội đảng các cấp', appliesTo: null } as const;
  givenTask(opened({ deadline: event }))
    .when(setDate('2020-08-14'), { at, actor: coordinator })
    .then({
      type: 'DueDateSet',
      data: { deadline: deadline('2020-08-14', 1, '17:00', at), reason: 'đã có ngày đại hội', by: coordinator.person },
    });
});

it('gives every new date a new version, so that its ladder starts anew', () => {
  const { decision } = givenTask(opened({ deadline: dated('2020-07-31') })).when(setDate('2020-08-14'), {
    at,
    actor: leader,
  });
  expect(decision).toMatchObject({ events: [{ data: { deadline: { version: 2 } } }] });
});

it('sends back a day off, a day past, a day outside the calendar and an hour that is none', () => {
  const task = givenTask(opened());
  const off = task.when(setDate('2020-07-12'), { at, actor: coordinator });
  off.refused('due-date-on-day-off');
  expect(off.decision).toMatchObject({ refusal: { pointer: '/rule/date' } });
  task.when(setDate('2020-09-02'), { at, actor: coordinator }).refused('due-date-on-day-off');
  task.when(setDate('2020-07-09'), { at, actor: coordinator }).refused('due-date-past');
  task.when(setDate('2031-07-09'), { at, actor: coordinator }).refused('due-date-outside-calendar');
  task.when(setDate('2020-07-31', '17h'), { at, actor: coordinator }).refused('due-date-malformed');
});

it('gets its date from the host alone, with a reason', () => {
  givenTask(opened()).when(setDate('2020-08-14'), { at, actor: ofHoaLu }).refused('task-not-the-host');
  const command = setDate('2020-08-14');
  givenTask(opened())
    .when({ ...command, data: { ...command.data, reason: '' } }, { at, actor: leader })
    .refused('task-reason-missing');
});

it('lets a unit ask for more time, also after its date has passed', () => {
  const task = givenTask(opened({ deadline: dated('2020-07-15') }));
  const [, event] = asked('2020-07-31');
  task.when(ask('2020-07-31'), { at, actor: ofHoaLu }).then(event);
  task.when(ask('2020-07-31'), { at: '2020-07-20T09:00:00+07:00', actor: ofHoaLu }).then(event);
});

it('refuses a request of another unit, without a reason, without a date to extend, twice, or not later', () => {
  const task = givenTask(opened({ deadline: dated('2020-07-15') }));
  task.when(ask('2020-07-31'), { at, actor: coordinator }).refused('task-not-your-unit');
  task
    .when({ ...ask('2020-07-31'), data: { ...ask('2020-07-31').data, reason: '' } }, { at, actor: ofHoaLu })
    .refused('task-reason-missing');
  givenTask(opened()).when(ask('2020-07-31'), { at, actor: ofHoaLu }).refused('task-without-deadline');
  givenTask(opened({ deadline: dated('2020-07-15') }), asked('2020-07-31'))
    .when(ask('2020-08-03'), { at, actor: ofHoaLu })
    .refused('task-extension-pending');
  task.when(ask('2020-07-15'), { at, actor: ofHoaLu }).refused('task-extension-not-later');
  task.when(ask('2020-08-01'), { at, actor: ofHoaLu }).refused('due-date-on-day-off');
  givenTask(opened({ deadline: dated('2020-07-15') }), reported(at))
    .when(ask('2020-07-31'), { at, actor: ofHoaLu })
    .refused('task-already-reported');
});

it('moves the deadline of the unit that asked, and of that unit only', () => {
  const past = [
    opened({ deadline: dated('2020-07-15') }),
    assigned('2020-07-08T09:00:00+07:00', nhoQuan),
    asked('2020-07-31'),
  ] as const;
  const { decision } = givenTask(...past).when(grant(), { at, actor: leader });
  const own = { version: 2, date: '2020-07-31' };
  expect(decision).toMatchObject({ events: [{ type: 'TaskExtensionGranted', data: { unit: hoaLu, deadline: own } }] });
  if (decision.kind !== 'accepted') throw new Error('refused');
  const [event] = decision.events;
  if (event === undefined) throw new Error('no event');
  const { assignees, deadline: ofTask } = running(givenTask(...past, [at, event]).state);
  expect(assignees[0]).toMatchObject({ ownDeadline: own, extensionAsked: null });
  expect(assignees[1]?.ownDeadline).toBeNull();
  expect(ofTask).toEqual(dated('2020-07-15'));
});

it('is granted or refused by the giver alone, and only when it was asked', () => {
  const task = givenTask(opened({ deadline: dated('2020-07-15') }), asked('2020-07-31'));
  task.when(grant(), { at, actor: coordinator }).refused('task-not-the-giver');
  task.when(grant('2020-08-01'), { at, actor: leader }).refused('due-date-on-day-off');
  task.when(grant('2020-07-14'), { at, actor: leader }).refused('task-extension-not-later');
  task.when(refuse(''), { at, actor: leader }).refused('task-reason-missing');
  task
    .when(refuse(), { at, actor: leader })
    .then({ type: 'TaskExtensionRefused', data: { unit: hoaLu, reason: 'việc gấp', by: leader.person } });
  const unasked = givenTask(opened({ deadline: dated('2020-07-15') }));
  unasked.when(grant(), { at, actor: leader }).refused('task-extension-not-asked');
  unasked.when(refuse(), { at, actor: leader }).refused('task-extension-not-asked');
});

it('replaces extensions by a date the chair sets for the whole task', () => {
  const set = { type: 'DueDateSet', data: { deadline: deadline('2020-09-30', 2), reason: 'x', by: 'y' } } as const;
  const task = givenTask(opened({ deadline: dated('2020-07-15') }), asked('2020-07-31'), [at, set]);
  expect(running(task.state).assignees[0]).toMatchObject({ ownDeadline: null, extensionAsked: null });
});
