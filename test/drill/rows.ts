import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { z } from 'zod';
import { openDatabase } from '#db/database.ts';
import { endOtherBackends } from '#test/drill/end-backends.ts';
import { account } from '#test/drill/account.ts';
import { prepareLoad } from '#test/drill/load.ts';
import { startOutside } from '#test/drill/outside.ts';
import type { Parts } from '#test/drill/parts.ts';
import { until } from '#test/support/until.ts';
import { proposeScheduleId, reconcilerId } from '#workflows/contract.ts';

/** What befalls the parts while reports come in; then every report is accounted for, and no part has ended by itself. */
async function underLoad(parts: Parts, name: string, commands: number, befalls: () => Promise<void>) {
  const load = await prepareLoad(parts, { commands, callers: 10, name });
  const running = load.run();
  await befalls();
  const report = await running;
  load.close();
  return { ...(await account(parts.databaseUrl, report, load.streams)), endedByThemselves: parts.ended() };
}

/** Every connection of every program is ended by the server, again and again: within transactions, too. */
export async function drillBackends(parts: Parts, short: boolean) {
  const owner = openDatabase(parts.databaseUrl, { asOwner: true, max: 1 });
  let ended = 0;
  try {
    const told = await underLoad(parts, 'backends', short ? 200 : 1000, async () => {
      for (let round = 0; round < (short ? 15 : 100); round += 1) {
        ended += await endOtherBackends(owner);
        await pause(100);
      }
    });
    return { ended, ...told };
  } finally {
    await owner.destroy();
  }
}

/** PostgreSQL is restarted in order, as for an update, also under a whole `npm start` that has its database there. */
export async function drillPostgresRestart(parts: Parts, short: boolean) {
  const restarts = short ? 2 : 5;
  const outside = await startOutside(parts);
  const told = await underLoad(parts, 'restart', short ? 200 : 1000, async () => {
    for (let round = 0; round < restarts; round += 1) {
      await pause(1_000);
      await parts.stop('postgres');
      await parts.start('postgres');
    }
  });
  const startLives = await outside.serves();
  await outside.stop();
  return { restarts, npmStartLives: startLives, ...told, passed: startLives };
}

/** Temporal loses all it knows while api and workers live; then again while no worker does, and `npm run resume` brings it back. */
export async function drillTemporalLost(parts: Parts, short: boolean) {
  let roundsBackMillis = 0;
  const told = await underLoad(parts, 'forgot', short ? 100 : 600, async () => {
    await forgetTemporal(parts);
    const began = Date.now();
    await withRounds(parts, ({ reconciler }) => until('the rounds to be back', reconciler));
    roundsBackMillis = Date.now() - began;
  });
  for (const name of ['worker-1', 'worker-2'] as const) await parts.stop(name);
  await forgetTemporal(parts);
  const { resumed } = z.object({ resumed: z.int() }).parse(JSON.parse(await parts.operate('resume')));
  const back = await withRounds(parts, async ({ reconciler, schedule }) => ({
    reconciler: await reconciler(),
    schedule: await schedule(),
  }));
  await Promise.all((['worker-1', 'worker-2'] as const).map((name) => parts.start(name)));
  const held = roundsBackMillis <= 35_000 && resumed > 0 && back.reconciler && back.schedule;
  return { roundsBackMillis, resumed, byResume: back, ...told, passed: held };
}

async function forgetTemporal(parts: Parts): Promise<void> {
  await parts.stop('temporal');
  await rm(path.join(parts.dataFolder, 'temporal'), { recursive: true, force: true });
  await parts.start('temporal');
}

interface Rounds {
  readonly reconciler: () => Promise<boolean>;
  readonly schedule: () => Promise<boolean>;
}

async function withRounds<T>(parts: Parts, ask: (rounds: Rounds) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: parts.temporalAddress });
  const client = new Client({ connection });
  const there = (known: Promise<unknown>): Promise<boolean> =>
    known.then(
      () => true,
      () => false,
    );
  try {
    return await ask({
      reconciler: async () => {
        const run = await client.workflow
          .getHandle(`${reconcilerId}/hoi-nghi`)
          .describe()
          .catch(() => null);
        return run?.status.name === 'RUNNING';
      },
      schedule: () => there(client.schedule.getHandle(`${proposeScheduleId}/hoi-nghi`).describe()),
    });
  } finally {
    await connection.close();
  }
}

/** After a death of a worker an answer may come this late, a quiet machine given; 11 s of 202 were seen once. */
const mostMillisOf202 = 3_000;

/** One of two workers is killed, then stopped in order: for how long callers get a receipt alone. */
export async function drillDeadWorker(parts: Parts, short: boolean) {
  const commands = short ? 150 : 600;
  const ends: Readonly<Record<string, () => Promise<void>>> = {
    killed: () => parts.kill('worker-1'),
    stopped: () => parts.stop('worker-1'),
  };
  const told: Record<string, object> = {};
  let passed = true;
  let whole = true;
  for (const [how, end] of Object.entries(ends)) {
    // A few at a time, for as long as it is looked at.
    const budget = (): number => Math.ceil((commands * Math.max(0, Date.now() - from)) / 8_000);
    const load = await prepareLoad(parts, { commands, callers: 10, name: `worker-${how}`, budget });
    const from = Date.now();
    const running = load.run();
    await pause(1_000);
    const ended = end();
    const at = Date.now();
    const report = await running;
    await ended;
    load.close();
    await parts.start('worker-1');
    const receipts = report.given.filter(({ status, at: when }) => status === 202 && when >= at);
    const done = Math.max(0, ...receipts.map(({ at: when }) => when - at));
    const slowestMillis = Math.max(...report.given.map(({ millis }) => millis));
    const counted = await account(parts.databaseUrl, report, load.streams);
    passed &&= done <= mostMillisOf202 && counted.lost + counted.doubled + counted.differing === 0;
    whole &&= counted.whole;
    told[how] = { answered202: receipts.length, last202AfterMillis: done, slowestMillis, ...counted };
  }
  return { ...told, passed, whole };
}
