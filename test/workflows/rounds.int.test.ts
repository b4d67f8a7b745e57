import { ScheduleNotFoundError } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcessPort } from '#activities/processes.ts';
import { startMissing } from '#activities/reconcile.activity.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { bundleCache } from '#test/support/bundle-cache.ts';
import { collecting } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { runningWorkflows } from '#test/support/running.ts';
import { until } from '#test/support/until.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { processPort } from '#worker/processes.ts';
import { proposeScheduleId, reconcilerId } from '#workflows/contract.ts';

let room: EngineRoom;
/** Where no worker is: what is started there stays as it was started. */
let quiet: EngineRoom;
beforeAll(async () => {
  [room, quiet] = await Promise.all([openEngineRoom(), openEngineRoom()]);
});
afterAll(() => Promise.all([room.close(), quiet.close()]));

const rounds = () => room.client.workflow.getHandle(`${reconcilerId}/${room.temporal.taskQueue}`);
const schedule = () => room.client.schedule.getHandle(`${proposeScheduleId}/${room.temporal.taskQueue}`);

async function scheduled(): Promise<boolean> {
  try {
    await schedule().describe();
    return true;
  } catch (error) {
    if (error instanceof ScheduleNotFoundError) return false;
    throw error;
  }
}

async function eventsOf(workflowId: string) {
  return (await room.client.workflow.getHandle(workflowId).fetchHistory()).events ?? [];
}

async function signalsOf(workflowId: string): Promise<number> {
  return (await eventsOf(workflowId)).filter((event) => event.workflowExecutionSignaledEventAttributes).length;
}

/** Each with how often it was asked for. */
async function activitiesOf(workflowId: string): Promise<readonly string[]> {
  const times = new Map<string, number>();
  return (await eventsOf(workflowId)).flatMap(({ activityTaskScheduledEventAttributes: asked }) => {
    const name = asked?.activityType?.name;
    if (name === undefined || name === null) return [];
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return [`${name} ${String(count)}`];
  });
}

describe('a look at everything', () => {
  it('starts what is missing and leaves alone what runs, more than a page of it, and goes on where it stopped', async () => {
    const { db, client } = quiet;
    const { taskQueue } = quiet.temporal;
    const stays = [0, 700, 1400, 2100].map((n) => `task/many/${String(n).padStart(4, '0')}` as StreamId);
    for (const workflowId of stays)
      await client.workflow.start('followUpTask', { workflowId, taskQueue, args: [{ stream: workflowId }] });
    const { running } = processPort(client, taskQueue);
    await until('them to be seen', async () => (await running(stays)).size === stays.length);
    await sql`
      insert into streams (stream, kind, ledger, version, status, ended)
      select 'task/many/' || lpad(n::text, 4, '0'), 'followUpTask', 'many', 1, 'running', n >= 2300
      from generate_series(0, 2399) n`.execute(db);
    const nudged: StreamId[] = [];
    const asked: number[] = [];
    const processes: ProcessPort = {
      nudge: (some) => Promise.resolve(void nudged.push(...some.map(({ stream }) => stream))),
      running(streams) {
        asked.push(streams.length);
        return running(streams);
      },
    };
    const walked = await startMissing({ db, processes }, null, Infinity);
    expect(walked).toEqual({ started: 2300 - stays.length, after: null });
    expect(new Set(nudged).size).toBe(2300 - stays.length);
    expect(nudged.filter((stream) => stays.includes(stream))).toEqual([]);
    expect(asked).toEqual([1000, 1000, 300]);
    const first = await startMissing({ db, processes }, null, 0);
    expect(first.after).toBe('task/many/0999');
    expect(await startMissing({ db, processes }, first.after, Infinity)).toEqual({
      started: walked.started - first.started,
      after: null,
    });
  });
});

describe('the rounds of the installation', () => {
  it('come back under a living worker when the engine has lost them', async () => {
    const worker = await room.startWorker({ roundsMillis: 100 });
    const { runId } = await rounds().describe();
    expect(await scheduled()).toBe(true);

    await rounds().terminate('as if the server had lost it');
    await schedule().delete();

    await until('another run of the rounds to be running', async () => {
      const now = await rounds().describe();
      return now.status.name === 'RUNNING' && now.runId !== runId;
    });
    await until('the schedule to be back', scheduled);
    // It would bring back what the next story takes away.
    await worker.stop();
  });

  it('start what is missing when a worker comes to an engine that lost it, leave alone what runs, and replay', async () => {
    const worker = await room.startWorker();
    const [runs, lost] = ['cycle/runs', 'cycle/lost'] as [StreamId, StreamId];
    for (const stream of [runs, lost]) await collecting(room, stream, { units: ['a'] });
    await worker.stop();
    for (const id of [lost, rounds().workflowId]) await room.client.workflow.getHandle(id).terminate('lost');
    await until('both to be gone', async () => {
      const ids = await runningWorkflows(room);
      return !ids.has(lost) && !ids.has(rounds().workflowId);
    });

    await room.startWorker();
    await until('the lost one to run again', async () => (await runningWorkflows(room)).has(lost));
    // A second round, with nothing left to start.
    await until('the rounds to go on', async () =>
      (await activitiesOf(rounds().workflowId)).includes('wakeUnanswered 2'),
    );
    expect(await signalsOf(lost)).toBe(1);
    expect(await signalsOf(runs)).toBe(0);
    const history = await rounds().fetchHistory();
    const code = await workflowBundle(bundleCache);
    await Worker.runReplayHistory({ workflowBundle: { code } }, history, rounds().workflowId);
  });
});
