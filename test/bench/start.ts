import { Client, Connection } from '@temporalio/client';
import { createWakeUnanswered, startMissing } from '#activities/reconcile.activity.ts';
import { openDatabase } from '#db/database.ts';
import { StateCache } from '#engine/state-cache.ts';
import { registry } from '#engine/registry.ts';
import { type BenchStores, startStores } from '#test/bench/servers.ts';
import { openTasks, waitingCommands } from '#test/bench/start-streams.ts';
import { load, round } from '#test/bench/timing.ts';
import { processPort } from '#worker/processes.ts';

const sizes = [1_000, 10_000, 100_000];
const shortSizes = [1_000, 10_000];
/** Whose commands lie unanswered while the quick round is measured. */
const waiting = 20;

/**
 * What a start and the reconciler's rounds cost with so many open streams, on one durable server: a worker that comes to an
 * engine that has lost everything and to one that runs everything, the quick round, the look at everything.
 */
export async function benchStart(say: (line: string) => void, short: boolean): Promise<object> {
  const stores = await startStores(say);
  const db = openDatabase(stores.databaseUrl, { asOwner: true, max: 10 });
  const connection = await Connection.connect({ address: stores.temporalAddress });
  try {
    const processes = processPort(new Client({ connection }), 'hoi-nghi');
    const deps = { db, registry, cache: new StateCache(), publicUrl: 'http://localhost', processes };
    const wake = createWakeUnanswered(deps);
    const measured: object[] = [];
    await readyMillis(stores);
    for (const [index, open] of (short ? shortSizes : sizes).entries()) {
      await openTasks(db, sizes[index - 1] ?? 0, open);
      say(`${String(open)} open streams: a worker whose engine lost them …`);
      const readyAfterLoss = await readyMillis(stores);
      say('starting what is missing …');
      const lost = await timed(() => startMissing(deps, null, Infinity));
      const idle = await load(1, 20, async () => void (await wake()));
      await waitingCommands(db, waiting);
      const busy = await load(1, 20, async () => void (await wake()));
      await db.deleteFrom('inbox').execute();
      // A list of what runs is a little behind.
      for (let all = open; all > 0; ) all = (await startMissing(deps, null, Infinity)).started;
      const whole = await timed(() => startMissing(deps, null, Infinity));
      say('a worker whose engine runs them …');
      const ready = await readyMillis(stores);
      const row = {
        open,
        readyMillis: ready,
        readyAfterLossMillis: readyAfterLoss,
        quickRound: { p50: idle.p50, p95: idle.p95, waiting, p50Waiting: busy.p50, p95Waiting: busy.p95 },
        fullRoundMillis: whole.millis,
        startsPerSecond: round((lost.answer.started / lost.millis) * 1000),
        started: lost.answer.started,
      };
      say(JSON.stringify(row));
      measured.push(row);
    }
    return { bench: 'start', measured };
  } finally {
    await connection.close();
    await db.destroy();
    await stores.stop();
  }
}

/** From the program's start until it says that it is ready. */
async function readyMillis(stores: BenchStores): Promise<number> {
  const { answer: worker, millis } = await timed(() => stores.run('worker', 'worker/main.ts'));
  await worker.stop(20_000);
  return millis;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly millis: number }> {
  const began = performance.now();
  const answer = await work();
  return { answer, millis: round(performance.now() - began) };
}
