import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { EngineRoom } from '#test/support/engine-room.ts';
import { openEngineRoom } from '#test/support/engine-room.ts';
import { callOf, collecting, planOf, reportOf } from '#test/support/collecting.ts';
import { coordinator } from '#test/support/plans.ts';
import { runningWorkflows } from '#test/support/running.ts';
import { until } from '#test/support/until.ts';

const known = 'cycle/known' as StreamId;
const forgotten = 'cycle/forgotten' as StreamId;
const ended = 'cycle/ended' as StreamId;
const unsent = 'cycle/unsent' as StreamId;

let room: EngineRoom;
beforeAll(async () => {
  room = await openEngineRoom();
  await room.startWorker();
});
afterAll(() => room.close());

const cancel = (stream: StreamId) => ({ stream, type: 'CancelCycle', data: { reason: 'thôi' }, by: coordinator });

async function running(): Promise<ReadonlySet<string>> {
  return runningWorkflows(room);
}

async function nextDue(stream: StreamId): Promise<unknown> {
  const view = await room.client.workflow.getHandle(stream).query<{ nextDueAt: string | null }>('view');
  return view.nextDueAt;
}

describe('the reconciler', () => {
  it('carries out what nobody knocked for, wakes what nobody runs, and leaves alone what has ended', async () => {
    for (const stream of [known, forgotten, ended]) await collecting(room, stream, { units: ['a'] });
    await room.carriedOut(cancel(ended));
    await room.client.workflow.getHandle(ended).result();
    const due = await nextDue(forgotten);
    await room.client.workflow.getHandle(forgotten).terminate('as if the server had lost it');
    await until('the forgotten process to be gone', async () => !(await running()).has(forgotten));

    // The reminder that its cancelled cycle owes is the last letter of a stream without a process.
    await endedWithALetter();
    const report = await room.send(reportOf(known, 'a'));
    const unheard = await room.send(planOf('cycle/unheard' as StreamId, { units: ['a'] }));

    await until('the forgotten process to run again', async () => (await running()).has(forgotten));
    expect(
      await room.outcome(
        await until('the report to be carried out', async () =>
          (await room.outcome(report)) === null ? null : report,
        ),
      ),
    ).toMatchObject({ kind: 'accepted' });
    expect(await until('the unheard command to be carried out', () => room.outcome(unheard))).toMatchObject({
      kind: 'accepted',
    });
    expect(await nextDue(forgotten)).toBe(due);
    await until('the letter to z to be delivered', async () =>
      room.postOffice.received.some(({ envelopeTo }) => envelopeTo.includes('z@x.example')),
    );
    const { runId } = await room.client.workflow.getHandle(ended).describe();
    const [only, ...more] = await runsOf(ended);
    expect(more).toEqual([]);
    expect(only).toBe(runId);
  });
});

async function runsOf(stream: StreamId): Promise<readonly string[]> {
  const runs: string[] = [];
  for await (const run of room.client.workflow.list({ query: `WorkflowId = '${stream}'` })) runs.push(run.runId);
  return runs;
}

/** A cycle whose workflow ended with the server it ran on, before the letters of its call were out. */
async function endedWithALetter(): Promise<void> {
  await room.db
    .insertInto('unit_contact')
    .values({ unit: 'z' as UnitId, role: 'reporter', name: 'Z', address: 'z@x.example' })
    .execute();
  const sent: CommandId[] = [];
  for (const command of [planOf(unsent, { units: ['z'] }), callOf(unsent), cancel(unsent)])
    sent.push(await room.send(command));
  const now = new Date().toISOString() as never;
  await room.activities().drainInbox({ stream: unsent, kind: 'reviewCycle', now });
  expect(await Promise.all(sent.map((id) => room.outcome(id)))).toMatchObject(sent.map(() => ({ kind: 'accepted' })));
}
