import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it('starts the workflow when it is not known to run, and is a plain update from then on', async () => {
    const knocker = new Knocker(stack.client, stack.temporal.taskQueue);
    const started = vi.spyOn(stack.client.workflow, 'executeUpdateWithStart');
    const place = { stream: 'cycle/thin-path' as StreamId, kind: 'reviewCycle' } as const;
    for (const round of [1, 2, 3]) expect([round, await knocker.knock(place)]).toEqual([round, 'answered']);
    expect(started).toHaveBeenCalledTimes(1);

    await stack.client.workflow.getHandle(place.stream).terminate('as if the server had lost it');
    expect(await knocker.knock(place)).toBe('answered');
    expect(started).toHaveBeenCalledTimes(2);
    expect((await stack.client.workflow.getHandle(place.stream).describe()).status.name).toBe('RUNNING');
    started.mockRestore();
    // What a worker that dies in the middle of a task costs its aggregate.
    const { raw } = await stack.client.workflow.getHandle(place.stream).describe();
    expect(Number(raw.executionConfig?.defaultWorkflowTaskTimeout?.seconds)).toBe(3);
  });
});
