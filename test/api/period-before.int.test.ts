import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let next: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const cycle = await calledCycle(stack, { key: 'truoc' });
  await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, {
    ...reportBody('1.001', '78', '1.079'),
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });
  await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, {
    ...reportBody(),
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });
  for (const unit of ['huyen-a', 'huyen-b'])
    await must(stack, coordinator, `/cycles/${cycle}/reports/${unit}/accept`, { round: 1 });
  const { answer } = await must(stack, coordinator, '/cycles', {
    ...planBody({ key: 'sau' }),
    period: '2020-H2',
    collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } },
  });
  next = (answer as { cycle: string }).cycle;
});
afterAll(() => stack.close());

describe('the period before, of a unit that was reorganised since', () => {
  it('names both predecessors with their figures, and sums them to the digit', async () => {
    await must(stack, admin, '/organisation/reorganisations', {
      ...{ id: 'nhap-b-vao-a', effective: '2020-08-01', document: '1/NQ-UBTVQH14' },
      pairs: [{ from: 'huyen-b', to: 'huyen-a', relation: 'merged' }],
    });
    const own = (models: string, economy: string, culture: string) => [
      ...[
        { code: 'models', value: models },
        { code: 'economy', value: economy },
        { code: 'culture', value: culture },
      ],
    ];
    const { previous } = await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/previous`);
    expect(previous).toMatchObject({
      figures: [...own('1084', '1003', '81'), { code: 'share', value: '92.5' }],
      units: [
        { unit: 'huyen-a', name: 'huyện A', whole: true, figures: own('1079', '1001', '78') },
        { unit: 'huyen-b', name: 'huyện B', whole: true, figures: own('5', '2', '3') },
      ],
    });
    expect(await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/form`)).toMatchObject({
      previous: { units: [{ name: 'huyện A' }, { name: 'huyện B' }] },
    });
  });

  it('stands beside every section with what each of them wrote there', async () => {
    expect(await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/last-time`)).toMatchObject({
      period: { code: '2020-H1' },
      sections: [
        { code: 'ket-qua', unit: 'huyen-a', name: 'huyện A', text: 'Tốt' },
        { code: 'ket-qua', unit: 'huyen-b', name: 'huyện B', text: 'Tốt' },
      ],
    });
  });
});
