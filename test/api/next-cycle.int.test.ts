import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concludedConference, conveneBody, cycleOn, signer } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let second: string;
let third: string;

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
  second = await cycleOn(stack, { period: '2020-H2', day: '2021-01-18', due: '2021-02-01' });
  third = await cycleOn(stack, { period: '2021-H1', day: '2021-07-12', due: '2021-07-26' });
});
afterAll(() => stack.close());

const leftOpen = async (cycle: string) =>
  (await ask(stack, coordinator, `/cycles/${cycle}/left-open`)) as {
    tasks: { line: string; notice: string; number: number; units: { name: string; lead: boolean }[] }[];
    agenda: string[];
  };

describe('a task open in one cycle', () => {
  it('is asked for by the next call, is on the next agenda, and is offered to the next conclusions', async () => {
    const { tasks, agenda } = await leftOpen(second);
    expect(tasks.map(({ line }) => line)).toEqual([1, 2, 3, 4].map((number) => `task/so-ket/0${String(number)}`));
    expect(tasks[0]?.units).toEqual([{ unit: 'huyen-a', name: 'huyện A', lead: true }]);
    expect(agenda).toEqual([
      'Báo cáo kết quả thực hiện các kết luận tại Thông báo số 05-TB/BCĐ ngày 30 tháng 6 năm 2020',
    ]);
  });

  it('goes on in the next notice by its old number, and nothing goes on that nobody was given', async () => {
    const taking = (task: string) => ({
      tasks: [
        {
          ...{ number: 1, programme: 'QCDC', statement: 'Kiểm tra, giám sát nhiều hơn.' },
          addressees: [{ name: 'huyện A', kind: 'named', unit: 'huyen-a', part: 'lead' }],
          takenOver: { notice: '05-TB/BCĐ', number: 1, task },
        },
        {
          ...{ number: 2, programme: 'QCDC', statement: 'Sửa Nghị định', kind: 'recommendation', towards: 'up' },
          takenOver: { notice: '05-TB/BCĐ', number: 4, task: null },
        },
      ],
    });
    await must(stack, coordinator, '/conferences', { ...conveneBody([second], 'tong-ket'), heldOn: '2021-01-18' });
    const url = '/conferences/tong-ket/conclusions';
    for (const task of ['task/so-ket/99', 'task/khong-co/01']) {
      expect(await stack.call(leader, 'POST', url, taking(task))).toMatchObject({
        status: 422,
        body: { code: 'unknown-task', pointer: '/tasks/0/takenOver/task' },
      });
    }
    expect((await stack.call(leader, 'POST', url, taking('so-ket/01'))).status).toBe(422);
    expect((await stack.call(reporterA, 'POST', url, taking('task/so-ket/01'))).status).toBe(404);
    await must(stack, leader, url, taking('task/so-ket/01'));
    const { page } = (
      await stack.call(coordinator, 'POST', '/conferences/tong-ket/notice/preview', {
        ...{ number: 9, date: '2021-01-18', signer },
      })
    ).body as { page: unknown };
    expect(JSON.stringify(page)).toContain(
      'Kiểm tra, giám sát nhiều hơn (tiếp tục thực hiện, mục 1 Thông báo số 05-TB/BCĐ). Giao huyện A chủ trì.',
    );
    expect(JSON.stringify(page)).toContain('Sửa Nghị định (đã kiến nghị, mục 4 Thông báo số 05-TB/BCĐ).');
    expect(await ask(stack, coordinator, '/conferences/tong-ket')).toMatchObject({
      conclusions: { tasks: [{ takenOver: { task: 'task/so-ket/01' } }, { takenOver: { task: null } }] },
    });
    await must(stack, coordinator, '/conferences/tong-ket/notice', { number: 9, date: '2021-01-18', signer });
    expect(await ask(stack, coordinator, '/tasks/tong-ket/1')).toMatchObject({
      takenOver: { notice: '05-TB/BCĐ', number: 1, task: { conference: 'so-ket', number: 1 } },
    });
    expect(await ask(stack, coordinator, '/tasks/so-ket/1')).toMatchObject({ takenOver: null });
  });

  it('is asked for after that by the later notice, and the others by their own, of whichever conference', async () => {
    const { tasks, agenda } = await leftOpen(third);
    expect(tasks.map(({ line }) => line)).toEqual([
      ...['task/tong-ket/01', 'task/so-ket/02', 'task/so-ket/03', 'task/so-ket/04'],
    ]);
    expect(agenda).toHaveLength(2);
  });
});
