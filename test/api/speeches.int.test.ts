import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { conveneBody, cycleOnTheDay } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
const at = '/conferences/phat-bieu';

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await must(stack, coordinator, '/conferences', conveneBody([await cycleOnTheDay(stack, 'mot')], 'phat-bieu'));
});
afterAll(async () => {
  await stack.close();
});

const speech = { id: 's1', by: 'Công ty X', paper: 1, minutes: 7, seconds: 431, said: 'Đối thoại định kỳ.' };
const record = (body: object, by = coordinator) => stack.call(by, 'POST', `${at}/speeches`, body);

it('is written by the host’s staff, on the newest list alone, and read by nobody else', async () => {
  expect((await record({ items: [speech], base: 0 })).body).toMatchObject({ events: [{ type: 'SpeechesRecorded' }] });
  expect((await record({ items: [speech], base: 0 })).body).toMatchObject({ outcome: 'nothing' });
  const other = await record({ items: [], base: 0 }, leader);
  expect(other).toMatchObject({ status: 409, body: { code: 'conference-speeches-newer' } });
  expect(other.body).toMatchObject({ by: coordinator.person });
  expect(await ask(stack, coordinator, at)).toMatchObject({ speeches: { version: 1, items: [speech] } });
  expect(await ask(stack, reporterA, at)).toMatchObject({ speeches: null });
  expect((await record({ items: [], base: 1 }, reporterA)).status).toBe(404);
  expect((await record({ items: [], base: 1 }, reporterOutside)).status).toBe(404);
});

it('refuses at the field what cannot be so', async () => {
  const of = (more: object) => record({ items: [{ ...speech, ...more }], base: 1 });
  expect(await of({ by: '' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/0/by' }] } });
  expect(await of({ minutes: 0 })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/0/minutes' }] } });
  expect(await of({ seconds: 86_401 })).toMatchObject({ status: 422 });
  expect(await of({ paper: 9 })).toMatchObject({ status: 422, body: { pointer: '/items/0/paper' } });
  expect(await of({ said: 'x'.repeat(4001) })).toMatchObject({ status: 422 });
});
