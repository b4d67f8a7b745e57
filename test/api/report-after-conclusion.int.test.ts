import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { conveneBody, cycleOnTheDay, heldOn, signer, tasks } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reportBody, reporterA, reporterB, settle } from '#test/api/world.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let slug: string;

/** A cycle lived to the conclusion of its conference, with an approved consolidated report. */
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  slug = await cycleOnTheDay(stack, 'ket-luan');
  const at = `/cycles/${slug}`;
  await must(stack, coordinator, `${at}/call`, { number: 12, date: heldOn });
  for (const [by, unit] of [[reporterA, 'huyen-a'] as const, [reporterB, 'huyen-b'] as const]) {
    await must(stack, by, `${at}/reports/${unit}/submit`, reportBody());
    await must(stack, coordinator, `${at}/reports/${unit}/accept`, { round: 1 });
  }
  await must(stack, coordinator, `${at}/reports/huyen-c/exempt`, { reason: 'đang sáp nhập' });
  await must(stack, coordinator, `${at}/close-collection`, {});
  await must(stack, coordinator, `${at}/consolidate`, {});
  await must(stack, leader, `${at}/approve`, {});
  const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
  const payload = { base: 0, tab: 'x', set: { '/sections/ket-qua': 'Toàn tỉnh duy trì [[models]] mô hình.' } };
  await stack.apis[0]?.app.inject({ method: 'PATCH', url: `/drafts/consolidated/${slug}`, headers, payload });
  await must(stack, leader, `${at}/report-draft/approve`, {
    ...{ revision: 1, number: 7, date: heldOn, signer: { authority: '', post: 'Trưởng ban', name: 'Nguyễn Văn A' } },
  });
  await must(stack, coordinator, '/conferences', conveneBody([slug]));
  await must(stack, leader, '/conferences/so-ket/conclusions', { tasks });
  await must(stack, coordinator, '/conferences/so-ket/notice', { number: 5, date: heldOn, signer });
  await until('the cycle to hear of its conclusion', async () => (await reportNow()).status === 'concluded' || null);
});
afterAll(() => stack.close());

async function reportNow() {
  const answer = await ask(stack, coordinator, `/cycles/${slug}/report-draft`);
  return answer as { status: string; approved: { number: number } | null };
}

describe('a consolidated report that was approved before its conference concluded', () => {
  it('stands approved after the conclusion', async () =>
    expect(await reportNow()).toMatchObject({ status: 'concluded', approved: { number: 7, date: heldOn } }));

  it('is there again after a rebuild where an earlier version dropped it from the cycle at the conclusion', async () => {
    const owner = ownerOf(stack.databaseUrl);
    try {
      // What the cycle's page said then: nothing of a report, while the events have it.
      await sql`update cycle_view set doc = doc - 'reportApproved' where stream = ${`cycle/${slug}`}`.execute(owner);
      expect(await reportNow()).toMatchObject({ approved: null });
      const differences = await rebuildProjections(owner, registry, true);
      expect(differences.map(({ table }) => table)).toEqual(['cycle_view']);
      expect(await reportNow()).toMatchObject({ status: 'concluded', approved: { number: 7, date: heldOn } });
      expect(await rebuildProjections(owner, registry, false)).toEqual([]);
    } finally {
      await owner.destroy();
    }
  });
});
