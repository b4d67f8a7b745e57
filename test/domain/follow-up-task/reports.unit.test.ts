import { expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { instant } from '#test/support/given.ts';
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

const at = '2020-07-15T10:00:00+07:00';
const later = '2020-07-16T10:00:00+07:00';
const accept = { type: 'AcceptTask', data: { unit: hoaLu } } as const;
const progress = (more: object = {}) =>
  ({
    type: 'ReportProgress',
    data: {
      unit: hoaLu,
      percent: 40,
      text: 'đã đối thoại ở 4 xã',
      documentNumber: null,
      evidence: 'biên bản',
      ...more,
    },
  }) as const;
const done = { type: 'ReportDone', data: { unit: hoaLu, text: 'đã xong', documentNumber: '12/BC-UBND' } } as const;
const verify = { type: 'VerifyTask', data: { unit: hoaLu } } as const;
const giveBack = { type: 'ReturnTask', data: { unit: hoaLu, reasons: ['thiếu minh chứng'] } } as const;

it('is accepted by a unit once', () => {
  givenTask(opened())
    .when(accept, { at, actor: ofHoaLu })
    .then({ type: 'TaskAccepted', data: { unit: hoaLu, by: ofHoaLu.person } });
  givenTask(opened(), [at, { type: 'TaskAccepted', data: { unit: hoaLu, by: ofHoaLu.person } }])
    .when(accept, { at: later, actor: ofHoaLu })
    .nothing();
});

it('takes progress, acceptance or not, and counts it as a sign of life', () => {
  const task = givenTask(opened());
  const event = { type: 'ProgressReported', data: { ...progress().data, by: ofHoaLu.person } } as const;
  task.when(progress(), { at, actor: ofHoaLu }).then(event);
  const [assignee] = running(givenTask(opened(), [at, event]).state).assignees;
  expect(assignee).toMatchObject({ work: { status: 'accepted' }, heardAt: instant(at), progress: [{ percent: 40 }] });
});

it('takes a report of completion with the moment of its arrival', () => {
  const [, event] = reported(at);
  givenTask(opened()).when(done, { at, actor: ofHoaLu }).then(event);
});

it('lets a unit speak only for itself', () => {
  const task = givenTask(opened());
  for (const command of [accept, progress(), done]) {
    task.when(command, { at, actor: ofNhoQuan }).refused('task-not-your-unit');
    task.when(command, { at, actor: coordinator }).refused('task-not-your-unit');
    task.when(command, { at, actor: { ...ofHoaLu, role: 'admin' } }).refused('task-not-your-unit');
  }
});

it('knows no unit that nobody assigned', () => {
  const task = givenTask(opened({ addressees: [everyBody] }));
  for (const command of [accept, progress(), done]) {
    task.when(command, { at, actor: ofHoaLu }).refused('task-unit-not-assigned');
  }
  task.when(verify, { at, actor: coordinator }).refused('task-unit-not-assigned');
});

it('refuses a report without text and a percentage that is none', () => {
  const task = givenTask(opened());
  task.when(progress({ text: '' }), { at, actor: ofHoaLu }).refused('task-text-missing');
  task.when({ ...done, data: { ...done.data, text: '' } }, { at, actor: ofHoaLu }).refused('task-text-missing');
  for (const percent of [-1, 101, 33.3]) {
    task.when(progress({ percent }), { at, actor: ofHoaLu }).refused('task-percent-out-of-range');
  }
});

it('adds nothing to a report that waits for verification or has passed it', () => {
  const waiting = givenTask(opened(), reported(at));
  waiting.when(done, { at: later, actor: ofHoaLu }).refused('task-already-reported');
  waiting.when(progress(), { at: later, actor: ofHoaLu }).refused('task-already-reported');
  const oneOfTwo = givenTask(opened(), assigned(at, nhoQuan), reported(at), verified(later, hoaLu, false));
  oneOfTwo.when(done, { at: later, actor: ofHoaLu }).refused('task-already-verified');
  oneOfTwo.when(verify, { at: later, actor: coordinator }).refused('task-already-verified');
});

it('is done when the last of its units is verified by somebody else', () => {
  const past = [opened(), assigned(at, nhoQuan), reported(at), reported(at, nhoQuan, ofNhoQuan.person)] as const;
  const [, one] = verified(later, hoaLu, false);
  givenTask(...past)
    .when(verify, { at: later, actor: coordinator })
    .then(one);
  const [, two] = verified(later, nhoQuan, false);
  const [, end] = completed(later, 'doneOnTime');
  givenTask(...past, [later, one])
    .when({ ...verify, data: { unit: nhoQuan } }, { at: later, actor: coordinator })
    .then(two, end);
});

it('is on time if the report arrived in time, however late it is verified', () => {
  const past = opened({ deadline: dated('2020-07-15') });
  const [, onTime] = verified(later, hoaLu, false);
  const [, end] = completed(later, 'doneOnTime');
  // 24:00 of 15/7 is the last moment of the term.
  givenTask(past, reported('2020-07-16T00:00:00+07:00'))
    .when(verify, { at: '2020-09-01T09:00:00+07:00', actor: coordinator })
    .then(onTime, end);
  const [, late] = verified(later, hoaLu, true);
  const [, lateEnd] = completed(later, 'doneLate');
  givenTask(past, reported('2020-07-16T00:00:00.001+07:00'))
    .when(verify, { at: '2020-09-01T09:00:00+07:00', actor: coordinator })
    .then(late, lateEnd);
});

it('is done late as soon as one of its units was late', () => {
  const past = [opened({ deadline: dated('2020-07-15') }), assigned(at, nhoQuan)] as const;
  const [, end] = completed(later, 'doneLate');
  const [, onTime] = verified(later, nhoQuan, false);
  givenTask(
    ...past,
    reported('2020-07-20T09:00:00+07:00'),
    verified('2020-07-20T10:00:00+07:00', hoaLu, true),
    reported(at, nhoQuan, ofNhoQuan.person),
  )
    .when({ ...verify, data: { unit: nhoQuan } }, { at: '2020-07-21T10:00:00+07:00', actor: coordinator })
    .then(onTime, end);
});

it('records at its end the classes that nobody ever decided on', () => {
  const [first] = opened().slice(1);
  if (typeof first !== 'object') throw new Error('no event');
  const both = { addressees: [...first.data.addressees, everyBody] };
  const { decision } = givenTask(opened(both), reported(at)).when(verify, { at: later, actor: coordinator });
  expect(decision).toMatchObject({
    events: [{ type: 'TaskVerified' }, { data: { undecided: ['các cấp, ngành'] } }],
  });
});

it('is never verified or returned by the unit itself, or by the person who reported', () => {
  const task = givenTask(opened(), reported(at));
  for (const command of [verify, giveBack]) {
    task.when(command, { at: later, actor: ofHoaLu }).refused('task-own-work');
    task.when(command, { at: later, actor: { ...leader, unit: hoaLu } }).refused('task-own-work');
    task.when(command, { at: later, actor: { ...coordinator, person: ofHoaLu.person } }).refused('task-own-report');
    task.when(command, { at: later, actor: ofNhoQuan }).refused('task-not-the-host');
  }
});

it('is verified or returned only when it was reported, and returned only with reasons', () => {
  givenTask(opened()).when(verify, { at, actor: coordinator }).refused('task-not-reported');
  givenTask(opened()).when(giveBack, { at, actor: coordinator }).refused('task-not-reported');
  givenTask(opened(), reported(at))
    .when({ ...giveBack, data: { unit: hoaLu, reasons: [' '] } }, { at: later, actor: coordinator })
    .refused('task-reason-missing');
});

it('says of each verdict it refuses which unit it is about and who can lift it (trap 11)', () => {
  const said = (task: ReturnType<typeof givenTask>, actor: Actor) => {
    const { decision } = task.when(verify, { at: later, actor });
    return decision.kind === 'refused' ? decision.refusal : decision.kind;
  };
  const facts = { unit: 'huyện hoa-lu' };
  const ofTheHost = { liftedBy: ['coordinator', 'leader'], facts };
  const waiting = givenTask(opened(), reported(at));
  expect(said(waiting, ofHoaLu)).toMatchObject({ code: 'task-own-work', ...ofTheHost });
  expect(said(waiting, { ...coordinator, person: ofHoaLu.person })).toMatchObject({
    code: 'task-own-report',
    ...ofTheHost,
  });
  expect(said(givenTask(opened()), coordinator)).toMatchObject({
    ...{ code: 'task-not-reported', liftedBy: ['unitHead', 'reporter'], facts },
  });
  const oneOfTwo = givenTask(opened(), assigned(at, nhoQuan), reported(at), verified(later, hoaLu, false));
  expect(said(oneOfTwo, coordinator)).toMatchObject({ code: 'task-already-verified', ...ofTheHost });
});

it('is returned when one of its reasons says something, and points at the reasons when none does', () => {
  const back = (...reasons: readonly string[]) =>
    givenTask(opened(), reported(at)).when(
      { ...giveBack, data: { unit: hoaLu, reasons } },
      { at: later, actor: coordinator },
    ).decision;
  expect(back(' ', 'thiếu minh chứng').kind).toBe('accepted');
  for (const none of [back(), back('', ' ')]) {
    expect(none).toMatchObject({ refusal: { code: 'task-reason-missing', pointer: '/reasons' } });
  }
});

it('counts a returned report as not completed until it is redone', () => {
  const [, event] = [later, { type: 'TaskReturned', data: { ...giveBack.data, by: coordinator.person } }] as const;
  givenTask(opened(), reported(at)).when(giveBack, { at: later, actor: coordinator }).then(event);
  const again = givenTask(opened(), reported(at), [later, event]);
  expect(running(again.state).assignees[0]?.work).toMatchObject({ status: 'returned', reasons: ['thiếu minh chứng'] });
  const [, second] = reported('2020-07-17T08:00:00+07:00');
  again.when(done, { at: '2020-07-17T08:00:00+07:00', actor: ofHoaLu }).then(second);
});

it('is opened by the notice alone: without it every command is refused', () => {
  givenTask().when(accept, { at, actor: ofHoaLu }).refused('task-unknown');
  expect(followUpTask.ended(followUpTask.initial)).toBe(false);
  givenTask(opened())
    .when({ ...accept, data: { unit: unitId('nơi khác') } }, { at, actor: ofHoaLu })
    .refused('task-not-your-unit');
});
