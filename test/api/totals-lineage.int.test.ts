import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { ask, coordinator, calledCycle, must, reportBody, reporterA, reporterB, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = `/cycles/${await calledCycle(stack, { key: 'nguon-so' })}`;
  const [a, b] = [`${cycle}/reports/huyen-a`, `${cycle}/reports/huyen-b`];
  await must(stack, reporterA, `${a}/submit`, reportBody(1, 3, 4));
  await must(stack, coordinator, `${a}/return`, {
    round: 1,
    reasons: [{ path: '/figures/economy', kind: 'other', reason: 'x' }],
  });
  await must(stack, reporterA, `${a}/submit`, reportBody(2, 3, 5));
  await must(stack, coordinator, `${a}/accept`, { round: 2 });
  await must(stack, reporterB, `${b}/submit`, reportBody(1, 6, 7));
  await must(stack, coordinator, `${b}/accept`, { round: 1 });
  await must(stack, coordinator, `${cycle}/reports/huyen-c/exempt`, { reason: 'Đang sáp nhập' });
  await must(stack, coordinator, `${cycle}/close-collection`, {});
});
afterAll(() => stack.close());

const lineage = `consolidation/lineage`;

describe('a printed figure over HTTP', () => {
  it('has no lineage before there are totals', async () => {
    expect((await stack.call(coordinator, 'GET', `${cycle}/${lineage}?code=models`)).status).toBe(404);
  });

  it('opens to the unit, who signed and who pressed, the round that was sealed and its time', async () => {
    await must(stack, coordinator, `${cycle}/consolidate`, {});
    const opened = await ask(stack, coordinator, `${cycle}/${lineage}?code=models`);
    expect(opened).toMatchObject({
      ...{ code: 'models', label: 'mô hình models', value: '12', basis: 'summed', fraction: null },
      leaves: [
        { unit: 'huyen-a', name: 'huyện A', value: '5', round: 2, receipt: 2, sentBy: reporterA.person, parts: [] },
        { unit: 'huyen-b', value: '7', round: 1, receipt: 3, signer: { post: 'Trưởng ban', name: 'Trần Văn B' } },
      ],
    });
    const { leaves } = opened as { leaves: readonly { value: string }[] };
    expect(sumOf(leaves.map(({ value }) => value))).toBe('12');
  });

  it('opens a share to the two totals it is printed from, and a setting’s figure to the units of that setting', async () => {
    expect(await ask(stack, coordinator, `${cycle}/${lineage}?code=share`)).toMatchObject({
      value: '25',
      fraction: {
        numerator: { code: 'economy', value: '3' },
        denominator: { code: 'models', value: '12' },
        decimals: 1,
      },
      leaves: [],
    });
    expect(await ask(stack, coordinator, `${cycle}/${lineage}?code=models&setting=all`)).toMatchObject({ value: '12' });
  });

  it('is not there where no such figure is printed, and is the host’s to open', async () => {
    for (const asked of ['code=nothing', 'code=models&setting=employer', 'code=models&unit=huyen-a'])
      expect((await stack.call(coordinator, 'GET', `${cycle}/${lineage}?${asked}`)).status, asked).toBe(404);
    expect((await stack.call(reporterA, 'GET', `${cycle}/${lineage}?code=models`)).status).toBe(403);
    expect((await stack.call(coordinator, 'GET', `${cycle}/${lineage}`)).status).toBe(422);
  });

  it('stands in the totals with the tree that was pinned and the round behind each unit', async () => {
    expect(await ask(stack, coordinator, `${cycle}/consolidation`)).toMatchObject({
      members: [
        { unit: 'huyen-a', report: { round: 2, sentBy: reporterA.person } },
        { unit: 'huyen-b', report: { round: 1 } },
        { unit: 'huyen-c', report: null },
      ],
      totals: [{ code: 'models', units: [{ unit: 'huyen-a', value: '5', round: 2, parts: [] }, {}] }, {}, {}, {}],
    });
  });
});
