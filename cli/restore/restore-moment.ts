import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { baseName } from '#cli/servers/log-archive.ts';
import type { EmbeddedPostgres } from '#cli/servers/postgres.ts';
import { recoverUntil } from '#cli/servers/recover.ts';
import { takeStartLock } from '#cli/servers/start-lock.ts';
import type { Config } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';

const Moment = z.iso.datetime({ offset: true });

/** The record as it was at that moment, verified; Temporal's state is of another time, and is made anew by the next start. */
export async function restoreMoment({ dataFolder, databaseUrl }: Config, text: string): Promise<void> {
  const moment = Moment.safeParse(text);
  if (!moment.success) throw new Error('name the moment with its zone: --until 2026-11-29T10:00:00+07:00');
  const until = new Date(moment.data);
  if (until.getTime() > Date.now()) throw new Error(`${text} is still to come`);
  if (databaseUrl !== null && !existsSync(join(dataFolder, 'archive')))
    throw new Error(
      'this restores the database that npm start brings; for a server of your own use its base backup and log archive (docs/runbook.md)',
    );
  mkdirSync(join(dataFolder, 'logs'), { recursive: true, mode: 0o711 });
  const lock = await takeStartLock(dataFolder);
  try {
    const { postgres, ...recovered } = await recoverUntil(dataFolder, until, join(dataFolder, 'logs', 'postgres.log'));
    lock.note(postgres.server.pid);
    const whole = await verifiedThenStopped(postgres);
    const temporal = join(dataFolder, 'temporal');
    if (existsSync(temporal)) renameSync(temporal, `${temporal}.before-${baseName(new Date())}`);
    console.log(JSON.stringify({ until: until.toISOString(), ...recovered, whole }));
    if (!whole) process.exitCode = 1;
  } finally {
    lock.release();
  }
}

async function verifiedThenStopped(postgres: EmbeddedPostgres): Promise<boolean> {
  try {
    return await verified(postgres);
  } finally {
    await postgres.server.stop(60_000);
  }
}

/** Every database of the product on it: there is one, whatever its name. */
async function verified(postgres: EmbeddedPostgres): Promise<boolean> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where not datistemplate and datname <> 'postgres'`,
  );
  await client.end();
  const found: boolean[] = [];
  for (const { datname } of rows) {
    await migrateToLatest(postgres.url(datname));
    const db = openDatabase(postgres.url(datname), { asOwner: true, max: 2 });
    try {
      found.push((await verifyRecord(db, registry)).whole);
    } finally {
      await db.destroy();
    }
  }
  return found.every(Boolean);
}
