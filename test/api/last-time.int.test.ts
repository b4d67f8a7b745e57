import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concludedConference } from '#test/api/conference-world.ts';
import {
  actor,
  admin,
  ask,
  coordinator,
  must,
  planBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let next: string;
let first: string;
const address = (unit: string, cycle = next) => `/cycles/${cycle}/reports/${unit}/last-time`;

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
  const planned = async (body: object) =>
    ((await must(stack, coordinator, '/cycles', body))['answer'] as { cycle: string }).cycle;
  const second = { period: '2020-H2', collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } } };
  next = await planned({ ...planBody({ key: 'hai' }), ...second });
  first = await planned(planBody({ key: 'lai' }));
});
afterAll(() => stack.close());

const met = [
  { conference: 'so-ket', title: 'Hội nghị sơ kết 6 tháng đầu năm 2020', heldOn: '2020-06-30', programmes: ['QCDC'] },
];
const ofA = {
  ...{ conference: 'so-ket', number: 1, programme: 'QCDC', statement: 'Kiểm tra, giám sát nhiều hơn' },
  ...{ lead: true, work: 'assigned', percent: null, due: '2020-07-15', dueText: null },
  ...{ indicators: [], sections: [] },
};

describe('beside a report', () => {
  it('stand the tasks the last conference gave the unit, as they stand now', async () => {
    expect(await ask(stack, reporterA, address('huyen-a'))).toMatchObject({ conferences: met, tasks: [ofA] });
    await must(stack, reporterA, '/tasks/so-ket/1/accept', { unit: 'huyen-a' });
    await must(stack, reporterA, '/tasks/so-ket/1/progress', {
      unit: 'huyen-a',
      percent: 40,
      text: 'Đã kiểm tra 4/10 xã',
    });
    const told = { ...ofA, work: 'accepted', percent: 40 };
    expect(await ask(stack, reporterA, address('huyen-a'))).toMatchObject({ tasks: [told] });
    expect(await ask(stack, coordinator, address('huyen-a'))).toMatchObject({ tasks: [told] });
  });

  it('stands that the conference gave it nothing, and nothing of what it gave others', async () => {
    expect(await ask(stack, reporterB, address('huyen-b'))).toMatchObject({ conferences: met, tasks: [] });
    // One more unit has a part in it: the task is beside its report, too.
    await must(stack, coordinator, '/tasks/so-ket/1/assign', {
      ...{ units: [{ unit: 'huyen-a' }, { unit: 'huyen-b' }], lead: 'huyen-a', reason: 'Cùng địa bàn' },
    });
    expect(await ask(stack, reporterB, address('huyen-b'))).toMatchObject({ tasks: [{ number: 1, lead: false }] });
  });

  it('stands nothing where no earlier cycle was concluded, and for the same days under another name', async () => {
    expect(await ask(stack, reporterA, address('huyen-a', first))).toEqual({
      ...{ conferences: [], tasks: [], period: null, sections: [] },
    });
  });

  it('stands in the call of the next cycle, of the whole committee, to the office alone', async () => {
    const task = { notice: '05-TB/BCĐ', number: 1, statement: 'Kiểm tra, giám sát nhiều hơn', due: '2020-07-15' };
    const shown = await ask(stack, coordinator, `/cycles/${next}/left-open`);
    expect(shown).toMatchObject({
      tasks: [{ ...task, units: [{ unit: 'huyen-a' }, { unit: 'huyen-b' }] }, { number: 2 }, { number: 3 }, {}],
      more: 0,
    });
    expect((await stack.call(reporterA, 'GET', `/cycles/${next}/left-open`)).status).toBe(404);
    expect(shown).toMatchObject({
      notices: [{ notice: '05-TB/BCĐ', date: '2020-06-30', given: 4, done: 0 }],
      ...{ recommendations: [], recurring: [] },
    });
    const without = ['task/so-ket/04', 'task/khong-co/01'];
    await must(stack, coordinator, `/cycles/${next}/call`, { number: 31, date: '2020-11-02', without });
    const told = JSON.stringify(await ask(stack, coordinator, `/cycles/${next}/history`));
    expect(told).toContain('CallIssued');
    expect(await ask(stack, coordinator, `/cycles/${first}/left-open`)).toEqual({
      ...{ notices: [], tasks: [], more: 0, recommendations: [], recurring: [], stated: [], agenda: [] },
    });
  });

  it('is marked on the form of each unit whose task the call names, and on no other', async () => {
    const marks = (answer: Record<string, unknown>) =>
      (answer['tasks'] as { number: number; asked: boolean }[]).map(({ number, asked }) => [number, asked]);
    expect(marks(await ask(stack, reporterA, address('huyen-a')))).toEqual([[1, true]]);
    expect(marks(await ask(stack, reporterB, address('huyen-b')))).toEqual([[1, true]]);
    const { rows } = await stack.db
      .selectFrom('events')
      .select('data')
      .where('type', '=', 'CallIssued')
      .where('stream', '=', `cycle/${next}` as never)
      .execute()
      .then((found) => ({ rows: found.map(({ data }) => JSON.parse(data) as { leftOpen: Record<string, unknown> }) }));
    expect(rows[0]?.leftOpen).toMatchObject({
      tasks: [{ task: 'task/so-ket/01' }, { number: 2 }, { number: 3 }],
      takenOut: ['task/so-ket/04'],
    });
  });

  it('stands nothing for whoever may not read the report: there is no such thing', async () => {
    for (const by of [reporterB, reporterOutside, admin, actor('coordinator', 'huyen-z')]) {
      expect((await stack.call(by, 'GET', address('huyen-a'))).status).toBe(404);
    }
    expect((await stack.call(reporterA, 'GET', address('huyen-a', 'khong-co'))).status).toBe(404);
    expect((await stack.call(reporterA, 'GET', address('Huyen A'))).status).toBe(422);
  });
});
