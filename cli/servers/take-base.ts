import { spawnSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { copyFolder } from '#cli/servers/copy-folder.ts';
import { archiveOf, baseName, prune } from '#cli/servers/log-archive.ts';
import { lapsed } from '#telemetry/tell.ts';

/** The one before stays: while a copy is made, and should the newest prove bad. */
const kept = 2;
const closedAfter = '60s';
const patience = '180s';

/** What is of this server's life only, or is made anew from the log; the log itself comes from its archive. */
const ofTheServer =
  /^(?:postmaster\.(?:pid|opts)|current_logfiles|(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.*|(?:.*\/)?pgsql_tmp.*|(?:.*\/)?pg_internal\.init.*)$/;

export interface TakenBase {
  readonly base: string;
  readonly bytes: number;
  readonly at: string;
}

/** A copy of the files of the running database of `npm start`, and from now on all of its log. */
export async function takeBase(dataFolder: string, databaseUrl: string): Promise<TakenBase> {
  if (spawnSync('gzip', ['--version']).status !== 0)
    throw new Error('gzip is not there, and PostgreSQL packs its log with it: install gzip');
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', (error) => lapsed('databaseConnection', error));
  await client.connect();
  const ask = async (text: string, values: readonly unknown[] = []): Promise<Readonly<Record<string, unknown>>> =>
    (await client.query<Record<string, unknown>>(text, [...values])).rows[0] ?? {};
  try {
    const files = join(dataFolder, 'postgres');
    await checkIsOurs(ask, files);
    return await copied(ask, files, dataFolder);
  } finally {
    await client.end();
  }
}

type Ask = (text: string, values?: readonly unknown[]) => Promise<Readonly<Record<string, unknown>>>;

async function checkIsOurs(ask: Ask, files: string): Promise<void> {
  const { folder, mode } = await ask(
    `select current_setting('data_directory') as folder, current_setting('archive_mode') as mode`,
  );
  if (real(String(folder)) !== real(files))
    throw new Error(
      `the database of DATABASE_URL has its files in ${String(folder)}, not in ${files}: ` +
        'this copies the database that npm start brings; name its data folder with HOINGHI_DATA. For a server of your own use pg_basebackup',
    );
  if (mode !== 'on') throw new Error('PostgreSQL was started by an older release: start the product anew first');
}

function real(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

async function copied(ask: Ask, files: string, dataFolder: string): Promise<TakenBase> {
  const archive = archiveOf(dataFolder);
  // From here on PostgreSQL keeps its log (log-archive.ts), also a piece that is not full yet.
  mkdirSync(archive.bases, { recursive: true, mode: 0o711 });
  await ask(`alter system set archive_timeout = '${closedAfter}'`);
  await ask('select pg_reload_conf()');
  const draft = join(archive.bases, 'being-made');
  rmSync(draft, { recursive: true, force: true });
  await ask(`select pg_backup_start('hoinghi', true)`);
  const bytes = await copyFolder(files, draft, (path) => !ofTheServer.test(path));
  await ask(`set statement_timeout = '${patience}'`);
  const { labelfile } = await ask('select labelfile from pg_backup_stop(true)').catch((error: unknown) => {
    throw new Error('PostgreSQL cannot keep its log: see postgres.log, and whether its disk is full', { cause: error });
  });
  await writeFile(join(draft, 'backup_label'), String(labelfile), { mode: 0o600 });
  const { now } = await ask(`select to_json(clock_timestamp()) #>> '{}' as now`);
  // Up to the next millisecond: what is named here is not before the copy was whole.
  const at = new Date(Date.parse(String(now)) + 1);
  const base = join(archive.bases, baseName(at));
  await rename(draft, base);
  prune(archive, kept);
  return { base, bytes, at: at.toISOString() };
}
