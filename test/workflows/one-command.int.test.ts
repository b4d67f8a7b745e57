import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { Knocker } from '#api/support/knocker.ts';
import { clockFrom } from '#test/support/engine-room.ts';
import { coordinator, hostUnit, plan } from '#test/support/plans.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
});
afterAll(() => stack.close());

describe('the way of one command', () => {
  it('goes inbox → knock → workflow → one pass → outcome', async () => {
    const wishes = { slug: 'thin-path', clock: clockFrom('2026-05-18T01:00:00Z') };
    const commandId = 'c-1' as CommandId;
    await receive(stack.db, {
      commandId,
      stream: 'cycle/thin-path' as StreamId,
      kind: 'reviewCycle',
      ledger: ledgerOf(hostUnit, true),
      type: 'PlanCycle',
      data: plan(wishes),
      actor: coordinator,
      correlation: 'test',
      requestHash: '',
    });
    const knocker = new Knocker(stack.client, stack.temporal.taskQueue);
    expect(await knocker.knock({ stream: 'cycle/thin-path' as StreamId, kind: 'reviewCycle' })).toBe('answered');
    const outcome = (await outcomesOf(stack.db, [commandId])).get(commandId)?.outcome;
    expect(outcome).toMatchObject({ kind: 'accepted', events: [{ type: 'CyclePlanned', version: 1 }] });
  });
});
