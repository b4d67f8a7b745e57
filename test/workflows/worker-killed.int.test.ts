import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Activities } from '#activities/activities.ts';
import { Running } from '#cli/servers/running.ts';
import { untilReady } from '#cli/servers/wait.ts';
import { childEnvironment } from '#config/env.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { apiOn, type TestApi } from '#test/support/api-on.ts';
import { callOf, collecting, planOf, reportOf, unitsNamed } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { bringBundles, bundleCache } from '#test/support/bundle-cache.ts';
import { until } from '#test/support/until.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

const main = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));
let room: EngineRoom;
let folder: string;
beforeEach(async () => {
  room = await openEngineRoom();
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-worker-'));
});
afterEach(async () => {
  await room.close();
  await rm(folder, { recursive: true, force: true });
});

/** `npm run worker`, as a process of its own that can be killed. */
async function workerProcess(): Promise<Running> {
  const { address, namespace, taskQueue } = room.temporal;
  await workflowBundle(bundleCache);
  await bringBundles(join(folder, 'cache'));
  const child = new Running({
    name: 'worker',
    command: process.execPath,
    args: [...runsPrograms, main],
    logFile: join(folder, 'worker.log'),
    stopSignal: 'SIGTERM',
    channel: true,
    env: childEnvironment({
      DATABASE_URL: room.databaseUrl,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      TEMPORAL_TASK_QUEUE: taskQueue,
      MAIL_SINK_URL: room.postOffice.url,
      HOINGHI_DATA: folder,
    }),
  });
  await untilReady(child, 60_000);
  return child;
}

/** Which unit's report was recorded, as often as it was. */
async function submissions(stream: StreamId): Promise<readonly string[]> {
  const events = await loadStream(room.db, stream);
  return events
    .flatMap(({ type, data }) => (type === 'ReportSubmitted' ? [(data as { unit: string }).unit] : []))
    .sort();
}

interface Slow {
  readonly from: number;
  readonly to: number;
}

/** Calls at a cycle that only the worker which lives has ever seen, until they are stopped: when they got no outcome in time. */
async function callsBeside(api: TestApi): Promise<{ stop(): Promise<readonly Slow[]> }> {
  const stream = 'cycle/beside' as StreamId;
  const units = unitsNamed(90);
  for (const command of [planOf(stream, { units }), callOf(stream)]) await room.carriedOut(command);
  const slow: Slow[] = [];
  const stop = new AbortController();
  const calling = (async () => {
    for (const unit of units) {
      if (stop.signal.aborted) return;
      const from = Date.now();
      const { status } = await api.submit(stream, unit);
      if (status === 202) slow.push({ from, to: Date.now() });
      await pause(200);
    }
  })();
  return {
    async stop() {
      stop.abort();
      await calling;
      return slow;
    },
  };
}

describe('a worker of two that dies', () => {
  it('costs callers no receipts without an outcome past three seconds: the other takes over', async () => {
    const stream = 'cycle/one-of-two' as StreamId;
    const units = unitsNamed(120);
    const child = await workerProcess();
    for (const command of [planOf(stream, { units }), callOf(stream)]) await room.carriedOut(command);
    await room.startWorker();
    const api = await apiOn(room);
    const answers: { readonly status: number; readonly at: number }[] = [];
    let killedAt = 0;
    let next = 0;
    const caller = async (): Promise<void> => {
      for (let unit = units[next++]; unit !== undefined; unit = units[next++]) {
        const { status } = await api.submit(stream, unit);
        answers.push({ status, at: Date.now() });
        // Spread over the whole of what the death may cost, not over before it is noticed.
        if (killedAt > 0) await pause(200);
      }
    };
    const calling = Array.from({ length: 5 }, caller);
    await until('the first answers', () => Promise.resolve(answers.length >= 10));
    child.kill();
    killedAt = Date.now();
    // What nobody died for, asked beside it: where that has no outcome in time either, it is the machine that is slow.
    const beside = await callsBeside(api);
    await Promise.all(calling);
    const slow = await beside.stop();
    await api.close();
    await child.ended;
    expect(answers.length).toBe(units.length);
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 202) ? [200, 202] : [200]),
    );
    const late = answers.filter(
      ({ status, at }) =>
        status === 202 && at - killedAt > 3_000 && !slow.some(({ from, to }) => from <= at && at <= to),
    );
    expect(late.map(({ at }) => at - killedAt)).toEqual([]);
    expect(Math.max(...answers.map(({ at }) => at)) - killedAt).toBeGreaterThan(3_000);
    await until('every report to be carried out', async () => (await submissions(stream)).length >= units.length);
    expect(await submissions(stream)).toEqual(units);
  });
});

describe('a worker that dies between commit and answer', () => {
  it('leaves nothing to be done twice by whoever runs the pass again', async () => {
    const stream = 'cycle/dies-once' as StreamId;
    let deaths = 0;
    const diesAfterCommit = (activities: Activities): Activities => ({
      ...activities,
      async drainInbox(input) {
        const view = await activities.drainInbox(input);
        deaths += 1;
        // Every other pass: the transaction is committed, and nobody hears of it.
        if (deaths % 2 === 1) throw new Error('gone');
        return view;
      },
    });
    await room.startWorkerWith(diesAfterCommit);
    await collecting(room, stream, { units: ['a', 'b'] });
    expect(await room.carriedOut(reportOf(stream, 'a'))).toMatchObject({ kind: 'accepted' });
    expect(await room.carriedOut(reportOf(stream, 'b'))).toMatchObject({ kind: 'accepted' });
    expect(deaths).toBeGreaterThan(4);
    expect((await loadStream(room.db, stream)).map(({ type }) => type)).toEqual([
      'CyclePlanned',
      'CallIssued',
      'ReportSubmitted',
      'ReportSubmitted',
    ]);
  });

  it('loses and doubles no command when it is killed in mid-load and another takes over', async () => {
    const stream = 'cycle/killed' as StreamId;
    const units = unitsNamed(90);
    const child = await workerProcess();
    for (const command of [planOf(stream, { units }), callOf(stream)]) await room.carriedOut(command);
    const sending = units.map(async (unit) => {
      await room.send(reportOf(stream, unit, `killed-${unit}`));
      await room.knocker.knock({ stream, kind: 'reviewCycle' });
    });
    await until('the first report to be carried out', async () => (await submissions(stream)).length > 0);
    child.kill();
    await child.ended;
    await room.startWorker();
    await Promise.all(sending);
    await until('every report to be carried out', async () => (await submissions(stream)).length >= units.length);
    expect(await submissions(stream)).toEqual(units);
    const receipts = new Set<unknown>();
    for (const unit of units) {
      const outcome = await room.outcome(`killed-${unit}` as CommandId);
      expect(outcome).toMatchObject({ kind: 'accepted' });
      if (outcome?.kind === 'accepted') receipts.add(JSON.stringify(outcome.events));
    }
    expect(receipts.size).toBe(units.length);
  });
});
