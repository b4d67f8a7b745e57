import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { account } from '#test/drill/account.ts';
import { prepareLoad } from '#test/drill/load.ts';
import { own, type Parts } from '#test/drill/parts.ts';
import { openDatabase } from '#db/database.ts';

const Restored = z.object({ whole: z.boolean() });

/** A backup under load, restored into a new database; Temporal forgets all; then the product goes on from there. */
export async function drillBackup(parts: Parts, short: boolean): Promise<object> {
  const load = await prepareLoad(parts, { commands: short ? 150 : 600, callers: 8, name: 'backup' });
  const file = path.join(parts.dataFolder, 'drill-backup.gz');
  const [first] = await Promise.all([load.run(), pause(500).then(() => parts.operate('backup', [file]))]);
  const before = parts.databaseUrl;
  await stopAll(parts);
  await parts.turnTo('restored');
  const { whole } = Restored.parse(JSON.parse(await parts.operate('restore', [file])));
  const inBackup = await reportsIn(parts.databaseUrl, load.streams);
  const resumed = await goOnWithoutTemporal(parts);
  // What came after the backup is sent again, under the same keys; what is in it gives its first answer.
  const again = await load.run();
  load.close();
  const told = await account(parts.databaseUrl, again, load.streams);
  await stopAll(parts);
  await parts.turnTo(new URL(before).pathname.slice(1));
  await startAll(parts);
  return { sent: first.given.length, inBackup, resumed, restoredWhole: whole, ...told, whole: told.whole && whole };
}

/** A base copy, reports, a moment, reports; back to that moment: those before it are there, those after it are not. */
export async function drillMoment(parts: Parts, short: boolean): Promise<object> {
  const commands = short ? 60 : 300;
  const [one, two, three] = await Promise.all(
    ['one', 'two', 'three'].map((name) => prepareLoad(parts, { commands, callers: 8, name: `moment-${name}` })),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error('no load');
  await Promise.all([one.run(), parts.operate('backup', ['--base'])]);
  await two.run();
  await pause(1_500);
  const until = new Date().toISOString();
  await pause(1_500);
  await three.run();
  await stopAll(parts);
  await Promise.all([parts.stop('temporal'), parts.stop('postgres')]);
  const restored = Restored.parse(JSON.parse(await parts.operate('restore', ['--until', until], { DATABASE_URL: '' })));
  await parts.start('postgres');
  const found = await Promise.all([one, two, three].map((load) => reportsIn(parts.databaseUrl, load.streams)));
  const exact = JSON.stringify(found) === JSON.stringify([commands, commands, 0]);
  const resumed = await goOnWithoutTemporal(parts);
  const again = await three.run();
  for (const load of [one, two, three]) load.close();
  const told = await account(parts.databaseUrl, again, three.streams);
  const [before, since, after] = found;
  return {
    ...{ beforeTheCopy: before, beforeTheMoment: since, afterTheMoment: after, exact, resumed },
    ...{ ...told, whole: told.whole && restored.whole && exact, restoredWhole: restored.whole },
  };
}

async function stopAll(parts: Parts): Promise<void> {
  await Promise.all(own.map((name) => parts.stop(name)));
}

async function startAll(parts: Parts): Promise<void> {
  await Promise.all(own.map((name) => parts.start(name)));
}

/** Answers how many workflows `npm run resume` brought back. */
async function goOnWithoutTemporal(parts: Parts): Promise<number> {
  await parts.stop('temporal');
  await rm(path.join(parts.dataFolder, 'temporal'), { recursive: true, force: true });
  await parts.start('temporal');
  const { resumed } = z.object({ resumed: z.int() }).parse(JSON.parse(await parts.operate('resume')));
  await startAll(parts);
  return resumed;
}

async function reportsIn(databaseUrl: string, streams: readonly string[]): Promise<number> {
  const db = openDatabase(databaseUrl, { asOwner: true, max: 1 });
  try {
    const events = db.selectFrom('events').select(({ fn }) => fn.countAll<number>().as('count'));
    const { count } = await events
      .where('type', '=', 'ReportSubmitted')
      .where('stream', 'in', streams as never)
      .executeTakeFirstOrThrow();
    return count;
  } finally {
    await db.destroy();
  }
}
