import { expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { instant } from '#test/support/given.ts';
import {
  assigned,
  dated,
  deadline,
  everyBody,
  givenTask,
  hoaLu,
  leader,
  named,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
} from '#test/domain/follow-up-task/support.ts';

type Past = readonly (readonly [string, TaskEvent])[];
const lettersOf = (...past: Past) => {
  const [, last] = past[past.length - 1] ?? [];
  if (last === undefined) throw new Error('no event');
  return followUpTask.letters(givenTask(...past).state, last);
};
const at = '2020-07-20T09:00:00+07:00';
const by = leader.person;
const own = deadline('2020-08-14', 2);

it('writes to reporter and head of each unit that is given a task, and to no class', () => {
  expect(lettersOf(opened({ addressees: [named(hoaLu), everyBody] }))).toMatchObject([
    { key: 'assigned/hoa-lu', template: 'taskAssigned', to: [{ role: 'reporter' }, { role: 'unitHead' }] },
  ]);
  expect(lettersOf(opened({ addressees: [everyBody] }))).toEqual([]);
  expect(lettersOf(opened(), assigned(at, nhoQuan)).map(({ key }) => key)).toEqual(['assigned/nho-quan']);
});

it('shows the term of the unit it writes to, and no date where there is none', () => {
  const granted = { type: 'TaskExtensionGranted', data: { unit: hoaLu, deadline: own, reason: 'bão', by } } as const;
  expect(lettersOf(opened({ deadline: dated('2020-07-24') }), [at, granted])).toMatchObject([
    { template: 'taskExtensionDecided', facts: { decision: 'granted', dueAt: own.at, reason: 'bão' } },
  ]);
  const [none] = lettersOf(opened());
  expect(none?.facts).toMatchObject({ deadlineKind: 'none', number: 3, noticeNumber: '05/TB-BCĐ' });
  const event = { kind: 'event', text: 'đại hội đảng các cấp', appliesTo: null } as const;
  expect(lettersOf(opened({ deadline: event }))).toMatchObject([{ facts: { deadlineText: 'đại hội đảng các cấp' } }]);
});

it('never names an inferred addressee to a reader', () => {
  const nobody = opened({ addressees: [named(nhoQuan, true), everyBody] });
  const raised = { type: 'TaskSilenceRaised', data: { on: civilDate('2020-10-01'), units: [] } } as const;
  expect(lettersOf(nobody, ['2020-10-01T08:00:00+07:00', raised])).toMatchObject([
    { facts: { unit: 'các cấp, ngành' } },
  ]);
});

it('gives every letter a key of its own, however often the same thing happens', () => {
  const ask = {
    type: 'TaskExtensionAsked',
    data: { unit: hoaLu, until: civilDate('2020-08-14'), reason: 'bão', by },
  } as const;
  const no = { type: 'TaskExtensionRefused', data: { unit: hoaLu, reason: 'gấp', by } } as const;
  const back = { type: 'TaskReturned', data: { unit: hoaLu, reasons: ['thiếu'], by } } as const;
  const end = { type: 'TaskCompleted', data: { outcome: 'doneOnTime', undecided: [] } } as const;
  const ok = { type: 'TaskVerified', data: { unit: hoaLu, late: false, by } } as const;
  const again = {
    type: 'TaskReopened',
    data: { units: [hoaLu], reason: 'sai', deadline: null, hadEnded: true, by },
  } as const;
  const gone = { type: 'TaskWithdrawn', data: { reason: 'trùng', by } } as const;
  const urge = (count: number) => ({ type: 'TaskUrged', data: { count, units: [hoaLu], text: null, by } }) as const;
  const past: Past = [
    opened({ deadline: dated('2020-07-24') }),
    ...[ask, no, ask, no, urge(1), urge(2)].map((event) => [at, event] as const),
    reported('2020-07-21T09:00:00+07:00'),
    [at, back],
    reported('2020-07-22T09:00:00+07:00'),
    ...[ok, end, again].map((event) => [at, event] as const),
    reported('2020-07-23T09:00:00+07:00'),
    ...[ok, end, again, gone].map((event) => [at, event] as const),
  ];
  const keys = past.flatMap((_, i) => lettersOf(...past.slice(0, i + 1)).map(({ key }) => key));
  expect(keys).toHaveLength(past.length - 2);
  expect(new Set(keys).size).toBe(keys.length);
});

it('has words for every letter, without a hole', () => {
  const [notice] = lettersOf(opened({ deadline: dated('2020-07-24') }), reported(at));
  if (notice === undefined) throw new Error('no letter');
  const mail = renderLetter(notice, {
    recipientName: 'chuyên viên',
    publicUrl: 'http://localhost',
    now: instant(at),
    rehearsal: false,
  });
  expect(mail.text).toContain('Tăng đối thoại trực tiếp với dân');
  expect(mail.text).toContain('/nhiem-vu/ninh-binh-2020-h1/03');
  expect(mail.text).not.toMatch(/undefined|null|\{/);
  expect(notice.facts['summary']).toBe(reported(at)[1].data.text);
  expect(ofHoaLu.unit).toBe(hoaLu);
});
