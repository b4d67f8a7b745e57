import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, calledCycle, coordinator, must, reportBody, reporterA, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let report: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const cycle = await calledCycle(stack, { key: 'niem-phong' });
  report = `/cycles/${cycle}/reports/huyen-a`;
  await must(stack, reporterA, `${report}/submit`, handedIn());
});
afterAll(() => stack.close());

/** Two parts, their total, a text; 2 + 3 = 5. */
function handedIn(economy = 2, culture = 3, text = 'Tốt') {
  const body = reportBody(economy, culture, economy + culture);
  return { ...body, sections: [{ code: 'ket-qua', text }] };
}

const submit = (body: object) => stack.call(reporterA, 'POST', `${report}/submit`, body);

describe('a report that came back over HTTP', () => {
  it('says in words what is wrong, by the list, by a remark or both; a place nobody knows is refused at its row', async () => {
    const send = (reasons: readonly object[]) =>
      stack.call(coordinator, 'POST', `${report}/return`, { round: 1, reasons });
    expect(await send([{ path: '/figures/economy', kind: 'other' }])).toMatchObject({
      status: 422,
      body: { code: 'return-without-reason', pointer: '/reasons/0/reason' },
    });
    expect(await send([{ path: '/figures/kinh-te', kind: 'sumWrong' }])).toMatchObject({
      status: 422,
      body: { code: 'return-place-unknown', pointer: '/reasons/0/path' },
    });
    await must(stack, coordinator, `${report}/return`, {
      round: 1,
      reasons: [{ path: '/figures/economy', kind: 'unusualChange', reason: 'kỳ trước 20' }],
    });
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({
      status: 'returned',
      returnReasons: [
        {
          kind: 'unusualChange',
          reason: 'Tăng, giảm bất thường so với kỳ trước: kỳ trước 20',
          path: '/figures/economy',
        },
      ],
      opened: { figures: ['economy', 'models', 'share'], sections: [] },
    });
  });

  it('takes no edit outside what was opened, whatever a client sends: 60 random edits', async () => {
    const edit = fc.record({
      culture: fc.integer({ min: 0, max: 40 }),
      text: fc.constantFrom('Tốt', 'Khá', '', 'Tốt.'),
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(40), edit, async (economy, { culture, text }) => {
        fc.pre(culture !== 3 || text !== 'Tốt');
        const { status, body } = await submit(handedIn(economy, culture, text));
        expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'report-place-sealed' });
      }),
      { numRuns: 60 },
    );
    expect(await ask(stack, reporterA, `${report}/form`)).toMatchObject({ status: 'returned', round: 1 });
  });

  it('is taken with what was opened, and keeps the answer to the mark beside the round', async () => {
    const replies = [{ path: '/figures/economy', text: 'Đã rà: 4 mô hình' }];
    await must(stack, reporterA, `${report}/submit`, { ...handedIn(4), replies });
    expect(await ask(stack, coordinator, `${report}/rounds`)).toMatchObject({
      rounds: [
        { report: { round: 1, replies: [] }, outcome: { kind: 'returned' } },
        { report: { round: 2, replies }, outcome: { kind: 'waiting' } },
      ],
    });
  });
});
