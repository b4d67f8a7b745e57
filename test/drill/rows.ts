import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#db/database.ts';
import { endOtherBackends } from '#test/drill/end-backends.ts';
import { account } from '#test/drill/account.ts';
import { prepareLoad } from '#test/drill/load.ts';
import type { Parts } from '#test/drill/parts.ts';
import { until } from '#test/support/until.ts';

/** What befalls the parts while reports come in; then every report is accounted for, and no part has ended by itself. */
async function underLoad(parts: Parts, name: string, commands: number, befalls: () => Promise<void>) {
  const load = await prepareLoad(parts, { commands, callers: 10, name });
  const running = load.run();
  await befalls();
  const report = await running;
  return { ...(await account(parts.databaseUrl, report, load.streams)), endedByThemselves: parts.ended() };
}

/** Every connection of every program is ended by the server, again and again: within transactions, too. */
export async function drillBackends(parts: Parts, short: boolean) {
  const owner = openDatabase(parts.databaseUrl, { asOwner: true, max: 1 });
  let ended = 0;
  try {
    const told = await underLoad(parts, 'backends', short ? 200 : 1500, async () => {
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

/** PostgreSQL is restarted in order, as for an update. */
export async function drillPostgresRestart(parts: Parts, short: boolean) {
  const restarts = short ? 2 : 5;
  const told = await underLoad(parts, 'restart', short ? 200 : 1000, async () => {
    for (let round = 0; round < restarts; round += 1) {
      await pause(1_000);
      await parts.stop('postgres');
      await parts.start('postgres');
    }
  });
  return { restarts, ...told };
}

/** Temporal loses all it knows while api and workers live. */
export async function drillTemporalLost(parts: Parts, short: boolean) {
  let roundsBackMillis = 0;
  const told = await underLoad(parts, 'forgot', short ? 100 : 600, async () => {
    await parts.stop('temporal');
    await rm(path.join(parts.dataFolder, 'temporal'), { recursive: true, force: true });
    await parts.start('temporal');
    const began = Date.now();
    const connection = await Connection.connect({ address: parts.temporalAddress });
    const handle = new Client({ connection }).workflow.getHandle('reconciler/hoi-nghi');
    await until('the rounds to be back', () =>
      handle.describe().then(
        ({ status }) => status.name === 'RUNNING',
        () => false,
      ),
    );
    roundsBackMillis = Date.now() - began;
    await connection.close();
  });
  return { roundsBackMillis, ...told };
}

/** One of two workers is killed: how long reports wait. */
export async function drillDeadWorker(parts: Parts, short: boolean) {
  const load = await prepareLoad(parts, { commands: short ? 150 : 600, callers: 5, name: 'dead-worker' });
  const running = load.run();
  await pause(1_000);
  await parts.kill('worker-1');
  const report = await running;
  await parts.start('worker-1');
  const waiting = report.given.filter(({ status }) => status === 202).length;
  const slowestMillis = Math.max(...report.given.map(({ millis }) => millis));
  return { answered202: waiting, slowestMillis, ...(await account(parts.databaseUrl, report, load.streams)) };
}
