import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let address: string;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'loi-van' });
  address = `/cycles/${cycle}/reports/huyen-a/check-texts`;
});
afterAll(() => stack.close());

const figures = [
  { code: 'models', text: '5' },
  { code: 'economy', text: '2' },
  { code: 'culture', text: '3' },
];
const check = (text: string, caller = reporterA) =>
  stack.call(caller, 'POST', address, { figures, sections: [{ code: 'ket-qua', text }] });

it('remarks numbers of a text that do not agree, with their place and a sentence, and says how many do', async () => {
  const text = 'Có 5 mô hình models, gồm 2 mô hình economy và 4 mô hình culture.';
  const { status, body } = await check(text);
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
  expect((await check(text.replace('4', '3'))).body).toMatchObject({ remarks: [], right: 3 });
});

it('answers nobody who may not read the report, and refuses what is no text', async () => {
  expect((await check('', reporterB)).status).toBe(404);
  const wrong = await stack.call(reporterA, 'POST', address, { figures, sections: [{ code: 'ket-qua' }] });
  expect(wrong).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
});

it('tells whoever judges a report, its leader and the unit the same of what was handed in, and nobody else', async () => {
  const remarks = `/cycles/${cycle}/reports/huyen-a/text-remarks`;
  expect(await ask(stack, coordinator, remarks)).toEqual({ remarks: [], right: 0, notChecked: 0, whole: true });
  const text = 'Có 5 mô hình models, gồm 2 mô hình economy và 4 mô hình culture.';
  const written = (await check(text)).body;
  expect(written['remarks']).toHaveLength(2);
  await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, {
    ...reportBody('2', '3', '5'),
    sections: [{ code: 'ket-qua', text }],
  });
  for (const reader of [coordinator, leader, reporterA]) expect(await ask(stack, reader, remarks)).toEqual(written);
  expect((await stack.call(reporterB, 'GET', remarks)).status).toBe(404);
  expect((await stack.call(coordinator, 'GET', remarks.replace('huyen-a', 'huyen-k'))).status).toBe(404);
});
