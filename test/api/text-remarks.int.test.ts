import { afterAll, beforeAll, expect, it } from 'vitest';
import { calledCycle, reporterA, reporterB, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let address: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  address = `/cycles/${await calledCycle(stack, { key: 'loi-van' })}/reports/huyen-a/check-texts`;
});
afterAll(() => stack.close());

const figures = [
  { code: 'models', text: '5' },
  { code: 'economy', text: '2' },
  { code: 'culture', text: '3' },
];
const ask = (text: string, caller = reporterA) =>
  stack.call(caller, 'POST', address, { figures, sections: [{ code: 'ket-qua', text }] });

it('remarks numbers of a text that do not agree, with their place and a sentence, and says how many do', async () => {
  const text = 'Có 5 mô hình models, gồm 2 mô hình economy và 4 mô hình culture.';
  const { status, body } = await ask(text);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    whole: true,
    remarks: [
      { typed: '5', rule: 'parts-sum', outcome: 'wrong', sentence: '2 số thành phần cộng lại được 6, số tổng ghi 5.' },
      {
        ...{ section: 'ket-qua', typed: '4', rule: 'total', outcome: 'wrong', expected: '3' },
        sentence: 'Ghi 4, trong biểu chỉ tiêu "mô hình culture" là 3.',
      },
    ],
  });
  const [, four] = body['remarks'] as { from: number; to: number }[];
  expect(text.slice(four?.from, four?.to)).toBe('4');
  expect((await ask(text.replace('4', '3'))).body).toMatchObject({ remarks: [], right: 3 });
});

it('answers nobody who may not read the report, and refuses what is no text', async () => {
  expect((await ask('', reporterB)).status).toBe(404);
  const wrong = await stack.call(reporterA, 'POST', address, { figures, sections: [{ code: 'ket-qua' }] });
  expect(wrong).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
});
