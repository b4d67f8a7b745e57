import { afterAll, beforeAll, expect, it } from 'vitest';
import { coordinator, must, planBody, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
});
afterAll(() => stack.close());

it('a label of signs that take two units each goes through plan and call, and its subjects end in a whole sign', async () => {
  const label = `6 tháng ${'🙂'.repeat(90)}`;
  const period = { code: '2020-H1', label, from: '2020-01-01', to: '2020-06-30' };
  const planned = await must(stack, coordinator, '/cycles', { ...planBody({ key: 'mat-cuoi' }), period });
  const { cycle } = planned['answer'] as { cycle: string };
  const called = await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 12, date: '2020-06-01' });
  expect(called).toMatchObject({ outcome: 'accepted' });
  const letters = await stack.db.selectFrom('deliveries').select('subject').execute();
  expect(letters.length).toBeGreaterThan(0);
  expect(letters.filter(({ subject }) => /\p{Surrogate}/u.test(subject))).toEqual([]);
  await must(stack, coordinator, `/cycles/${cycle}/cancel`, { reason: 'thôi' });
});
