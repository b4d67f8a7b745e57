import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { childEnvironment } from '#config/env.ts';
import { keptSecret } from '#config/secret.ts';
import { isAlive, workingIn } from '#cli/servers/leftovers.ts';
import { type Identity, ordinaryUser } from '#cli/servers/ordinary-user.ts';
import { archiveOf, archiveSettings } from '#cli/servers/log-archive.ts';
import { freePort } from '#cli/servers/ports.ts';
import { findPostgres, type PostgresBinaries } from '#cli/servers/postgres-binaries.ts';
import { Running } from '#cli/servers/running.ts';
import { ServerEnded, untilServing } from '#cli/servers/wait.ts';

export interface EmbeddedPostgres {
  readonly server: Running;
  readonly port: number;
  /** Address of a database on it, as its owner. */
  readonly url: (database: string) => string;
}

export interface PostgresOptions {
  readonly dataFolder: string;
  readonly logFile: string;
  readonly preferredPort: number;
  /** Tests throw their data away: then nothing needs to reach the disk. */
  readonly durable: boolean;
  readonly settings?: readonly string[];
  /** Told of each process before it serves: whoever stops must know it from its first moment. */
  readonly spawned?: (server: Running) => void;
}

const owner = 'postgres';

/** Real PostgreSQL from npm, on 127.0.0.1 only and with a password nobody chose. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const folder = join(options.dataFolder, 'postgres');
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o711 });
  const binaries = findPostgres(join(options.dataFolder, 'cache/postgres-links'));
  const identity = ordinaryUser([folder, binaries.postgres]);
  const password = keptSecret(options.dataFolder, 'postgres-password');
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(folder, password, binaries, identity, options);
  await clearLeftovers(folder);
  const refused = new Set<number>();
  for (;;) {
    const port = await freePort(options.preferredPort, refused);
    const url = (database: string): string => `postgres://${owner}:${password}@127.0.0.1:${String(port)}/${database}`;
    const server = launch(folder, port, binaries, identity, options);
    options.spawned?.(server);
    try {
      await untilServing(server, async () => await answers(url('postgres')), 60_000);
      return { server, port, url };
    } catch (error) {
      await server.stop(5_000);
      // Somebody took the port between our look and PostgreSQL's.
      if (!(error instanceof ServerEnded) || !error.lastWords.some((line) => line.includes('Address already in use')))
        throw error;
      refused.add(port);
    }
  }
}

/** In a folder beside it first: a first start that was cut short leaves no half-made database behind. */
function initialise(
  folder: string,
  password: string,
  binaries: PostgresBinaries,
  identity: Identity,
  options: PostgresOptions,
): void {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  identity.own(draft);
  const target = join(draft, 'data');
  const args = [
    '-D',
    target,
    '-U',
    owner,
    '--pwfile',
    passwordFile,
    '--auth=scram-sha-256',
    '--locale=C',
    '-E',
    'UTF8',
  ];
  const line = [
    ...identity.wrapper,
    binaries.initdb,
    ...args,
    '--no-instructions',
    ...(options.durable ? [] : ['--no-sync']),
  ];
  const done = spawnSync(line[0] ?? '', line.slice(1), {
    encoding: 'utf8',
    env: childEnvironment(binaries.env),
    ...(identity.uid === undefined ? {} : { uid: identity.uid }),
    ...(identity.gid === undefined ? {} : { gid: identity.gid }),
  });
  writeFileSync(options.logFile, `${done.stdout}${done.stderr}`, { flag: 'a', mode: 0o600 });
  if (done.status !== 0) {
    throw new Error(`PostgreSQL could not make its data folder:\n${done.error?.message ?? done.stderr.trim()}`);
  }
  renameSync(target, folder);
  rmSync(draft, { recursive: true, force: true });
}

function launch(
  folder: string,
  port: number,
  binaries: PostgresBinaries,
  identity: Identity,
  options: PostgresOptions,
): Running {
  const settings = [
    'listen_addresses=127.0.0.1',
    // Sockets would lie in a shared folder; nobody needs them.
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    ...(options.durable
      ? archiveSettings(options.dataFolder)
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ...(options.settings ?? []),
  ];
  if (options.durable) identity.own(archiveOf(options.dataFolder).log);
  return new Running({
    name: 'PostgreSQL',
    wrapper: identity.wrapper,
    command: binaries.postgres,
    args: ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    logFile: options.logFile,
    env: childEnvironment(binaries.env),
    // Fast shutdown: ends sessions, writes a checkpoint. SIGTERM would wait for every client to leave.
    stopSignal: 'SIGINT',
    killSignal: 'SIGQUIT',
    ...(identity.uid === undefined ? {} : { uid: identity.uid }),
    ...(identity.gid === undefined ? {} : { gid: identity.gid }),
  });
}

/**
 * A server that was killed leaves its pid file, and PostgreSQL takes any process with that number for itself: in a
 * container numbers are soon used again. Called under the start lock, so whatever still works in the folder is a leftover.
 */
async function clearLeftovers(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN;
  for (let patience = 100; patience > 0; patience -= 1) {
    const working = workingIn(folder);
    if (working === 'unknown') return;
    if (working.length === 0) {
      rmSync(file, { force: true });
      return;
    }
    if (patience === 100 && working.includes(pid) && isAlive(pid)) process.kill(pid, 'SIGINT');
    await pause(100);
  }
  throw new Error(`a PostgreSQL of an earlier start still works in ${folder} and does not stop`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the database when it is not there yet. */
export async function ensureDatabase(postgres: EmbeddedPostgres, name: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url('postgres') });
  // Whoever waits for its answer is told; without a listener the loss would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
