import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { callOf, collecting, planOf, reportOf, unitsNamed } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { Knocker } from '#api/support/knocker.ts';
import { nudgeSignal } from '#workflows/contract.ts';

let room: EngineRoom;
beforeAll(async () => {
  room = await openEngineRoom();
  await room.startWorker();
});
afterAll(() => room.close());

/** The plan is in the inbox when the workflow starts: its runs are as short as can be. */
async function inShortRuns(stream: StreamId, units: readonly string[]): Promise<void> {
  await room.send(planOf(stream, { units }));
  await room.client.workflow.signalWithStart('reviewCycle', {
    workflowId: stream,
    taskQueue: room.temporal.taskQueue,
    args: [{ stream, passesPerRun: 2 }],
    signal: nudgeSignal,
  });
  expect(await room.carriedOut(callOf(stream))).toMatchObject({ kind: 'accepted' });
}

async function runOf(stream: StreamId): Promise<string> {
  return (await room.client.workflow.getHandle(stream).describe()).runId;
}

describe('continuing as new', () => {
  it('gives the same command its first outcome, although the run that carried it out is gone', async () => {
    const stream = 'cycle/first-outcome' as StreamId;
    await inShortRuns(stream, ['a', 'b']);
    const report = reportOf(stream, 'a', 'report-of-a');
    const first = await room.carriedOut(report);
    const run = await runOf(stream);
    for (const unit of ['b', 'b', 'b']) await room.carriedOut(reportOf(stream, unit));
    expect(await runOf(stream)).not.toBe(run);
    const events = await loadStream(room.db, stream);
    expect(await room.carriedOut(report)).toEqual(first);
    expect(await room.outcome('report-of-a' as CommandId)).toEqual(first);
    expect(await loadStream(room.db, stream)).toEqual(events);
  });

  it('keeps nobody waiting who knocks while a run hands over to the next', async () => {
    const stream = 'cycle/handing-over' as StreamId;
    const units = unitsNamed(60);
    await inShortRuns(stream, units);
    // Several programs knock, each with one knock in flight: there is never a moment without one.
    const knockers = [1, 2, 3].map(() => new Knocker(room.client, room.temporal.taskQueue));
    const answers = await Promise.all(
      units.map(async (unit, index) => {
        await room.send(reportOf(stream, unit, `in-handover-${unit}`));
        return await knockers[index % 3]?.knock({ stream, kind: 'reviewCycle' });
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['answered']));
    for (const unit of units) {
      expect(await room.outcome(`in-handover-${unit}` as CommandId)).toMatchObject({ kind: 'accepted' });
    }
  });

  it('leaves nobody behind whose command did not fit into the last pass of a run', async () => {
    const stream = 'cycle/deadline-night' as StreamId;
    // More than one pass takes, and the pass that leaves some of them waiting is the last of its run.
    const units = unitsNamed(230);
    await inShortRuns(stream, units);
    const sent = await Promise.all(units.map((unit) => room.send(reportOf(stream, unit, `night-${unit}`))));
    expect(await room.knocker.knock({ stream, kind: 'reviewCycle' })).toBe('answered');
    for (const id of sent) expect(await room.outcome(id)).toMatchObject({ kind: 'accepted' });
  });

  it('does not happen before the history is long', async () => {
    const stream = 'cycle/plain' as StreamId;
    await collecting(room, stream, { units: ['a'] });
    const run = await runOf(stream);
    await room.carriedOut(reportOf(stream, 'a'));
    expect(await runOf(stream)).toBe(run);
  });
});
