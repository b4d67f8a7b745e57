import { afterAll, beforeAll, expect, it } from 'vitest';
import { actor, ask, calledCycle, must, reportBody, reporterA, settle } from '#test/api/world.ts';
import { type CallAnswer, startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'nguoi-den-sau' });
  await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
});
afterAll(() => stack.close());

const an = actor('coordinator', 'tinh-x', 'Lê Thị An');
const binh = actor('coordinator', 'tinh-x', 'Trần Bình');
const judge = (by: typeof an, key: string): Promise<CallAnswer> =>
  stack.call(by, 'POST', `/cycles/${cycle}/reports/huyen-a/accept`, { round: 1 }, key);

it('tells the second of two who judge a report at once who was first, and when, in fields and in the sentence', async () => {
  const [first, second] = await Promise.all([judge(an, 'an-1'), judge(binh, 'binh-1')]);
  expect([first.status, second.status].sort()).toEqual([200, 409]);
  const refused = first.status === 409 ? first : second;
  const by = first.status === 409 ? binh.person : an.person;
  expect(refused.body).toMatchObject({ code: 'report-already-accepted', by, facts: { by } });
  const { at, detail } = refused.body as { at: string; detail: string };
  // The rehearsal began at 8 o'clock on 1 June 2020, Việt Nam: what is told is the time of its own clock.
  expect(at).toMatch(/^2020-06-01T01:\d\d:\d\d\.\d{3}Z$/);
  expect(detail).toMatch(
    new RegExp(`^${by} đã chấp nhận báo cáo của đơn vị lúc 08:\\d\\d ngày 01/6/2020 \\(số tiếp nhận 1\\)\\.$`),
  );
});

it('gives the same answer to the same wish sent again, and with the receipt', async () => {
  const binhs = await judge(binh, 'binh-2');
  const again = await judge(binh, 'binh-2');
  const { requestId: _, ...told } = binhs.body;
  expect(again.body).toMatchObject(told);
  expect(told).toMatchObject({ code: 'report-already-accepted', at: expect.stringContaining('2020-06-01T') });
  const { by, at } = told as { by: string; at: string };
  const asked = stack.db.selectFrom('inbox').select('command_id').where('receipt', '=', Number(told['receipt']));
  const { command_id } = await asked.executeTakeFirstOrThrow();
  const receipt = await ask(stack, binh, `/commands/${command_id}`);
  expect(receipt).toMatchObject({ outcome: { kind: 'refused', by, at } });
});
