import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { workingIn } from '#cli/servers/leftovers.ts';
import { freePort } from '#cli/servers/ports.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { readsTypeScript, runsPrograms } from '#cli/servers/reads-typescript.ts';
import { Running } from '#cli/servers/running.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { untilReady } from '#cli/servers/wait.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { childEnvironment, readConfig } from '#config/env.ts';

export const partNames = ['api-1', 'api-2', 'worker-1', 'worker-2', 'temporal', 'postgres'] as const;
export type PartName = (typeof partNames)[number];

export interface Parts {
  /** Of the database that api and workers are started on. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly apiUrls: readonly string[];
  readonly dataFolder: string;
  /** SIGKILL, with all that belongs to it. */
  kill(name: PartName): Promise<void>;
  /** In order, as an operator would. */
  stop(name: PartName): Promise<void>;
  /** On the same address and the same data. `tree`: by the code of another release. */
  start(name: PartName, tree?: string): Promise<void>;
  /** From now on api and workers are started on another database of the same server. */
  turnTo(database: string): Promise<void>;
  /** An operator's command on this installation; answers what it printed, and fails with it when it fails. */
  operate(
    script: string,
    args?: readonly string[],
    env?: Readonly<Record<string, string>>,
    tree?: string,
  ): Promise<string>;
  /** Parts that have ended although nobody ended them. */
  ended(): readonly PartName[];
  /** Whatever does not run is started, on the first database: after a drill that broke off. */
  mend(): Promise<void>;
  discard(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** In the order they are started; ended the other way round. */
export const own = ['worker-1', 'worker-2', 'api-1', 'api-2'] as const;

/**
 * A durable PostgreSQL, Temporal on a file, and of api and worker those that are asked for: each a process that can be killed and
 * started anew. `tree`: they are of another release, and so is the shape of the database.
 */
export async function startParts(
  say: (line: string) => void,
  { names = own, tree = root }: { readonly names?: readonly PartName[]; readonly tree?: string } = {},
): Promise<Parts> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-drill-'));
  await chmod(dataFolder, 0o711);
  const program = await findProgram(temporalCli, { ...readConfig(), dataFolder }, say);
  const taken = new Set<number>();
  const port = async (from: number): Promise<number> => {
    const found = await freePort(from, taken);
    taken.add(found);
    return found;
  };
  const postgresPort = await port(45432);
  const temporalPort = await port(47233);
  const apiPorts = [await port(48080), await port(48090)];
  const running = new Map<PartName, Running>();
  let database = 'drill';
  let urlOf: (database: string) => string = () => '';
  const log = (name: string): string => path.join(dataFolder, `${name}.log`);
  const temporalAddress = `127.0.0.1:${String(temporalPort)}`;

  const environment = (more: Readonly<Record<string, string>>): NodeJS.ProcessEnv =>
    childEnvironment({
      ...{ DATABASE_URL: urlOf(database), TEMPORAL_ADDRESS: temporalAddress, HOINGHI_DATA: dataFolder },
      ...{ LOG_LEVEL: 'warn', SMTP_URL: '', MAIL_SINK_URL: '', RATE_LIMIT: '0', ...more },
    });

  const ownProgram = async (name: PartName, script: string, apiPort: number, from: string): Promise<Running> => {
    const child = new Running({
      ...{ name, command: process.execPath, args: [...runs(from), path.join(from, script)] },
      ...{ logFile: log(name), stopSignal: 'SIGTERM', channel: true },
      env: environment({ PORT: String(apiPort) }),
    });
    running.set(name, child);
    await untilReady(child, 120_000);
    return child;
  };

  const operate: Parts['operate'] = async (script, args = [], env = {}, from = root) =>
    await new Promise((resolve, reject) => {
      const line = [...runs(from), path.join(from, 'cli', `${script}.ts`), ...args];
      execFile(process.execPath, line, { env: environment(env), maxBuffer: 64 << 20 }, (error, out, err) => {
        if (error === null) resolve(out);
        else reject(new Error(`${script} ${args.join(' ')}: ${err.trim()} ${out.trim()}`, { cause: error }));
      });
    });

  const start = async (name: PartName, from = root): Promise<void> => {
    switch (name) {
      case 'postgres': {
        const made = await startPostgres({
          ...{ dataFolder, logFile: log(name), preferredPort: postgresPort, durable: true },
          spawned: (server) => running.set(name, server),
        });
        if (made.port !== postgresPort) throw new Error('PostgreSQL came back on another port');
        await ensureDatabase(made, database);
        urlOf = made.url;
        return;
      }
      case 'temporal': {
        const made = await startTemporal({
          ...{
            program: program.path,
            dataFolder,
            logFile: log(name),
            preferredPort: temporalPort,
            namespace: 'default',
          },
          spawned: (server) => running.set(name, server),
        });
        if (made.address !== temporalAddress) throw new Error('Temporal came back on another port');
        return;
      }
      case 'worker-1':
      case 'worker-2':
        await ownProgram(name, 'worker/main.ts', apiPorts[0] ?? 0, from);
        return;
      case 'api-1':
      case 'api-2':
        await ownProgram(name, 'cli/api.ts', apiPorts[name === 'api-1' ? 0 : 1] ?? 0, from);
        return;
    }
  };
  const end = async (name: PartName, patienceMillis: number): Promise<void> => {
    await running.get(name)?.stop(patienceMillis);
  };
  const discard = async (): Promise<void> => {
    for (const name of [...own.toReversed(), 'temporal', 'postgres'] as const) await end(name, 20_000);
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await Promise.all([start('postgres'), start('temporal')]);
    await operate('migrate', [], {}, tree);
    await Promise.all(names.map((name) => start(name, tree)));
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    get databaseUrl() {
      return urlOf(database);
    },
    temporalAddress,
    apiUrls: apiPorts.map((each) => `http://127.0.0.1:${String(each)}`),
    dataFolder,
    kill: async (name) => {
      const pid = running.get(name)?.pid;
      // Of PostgreSQL every process, or those that are left would end in order; of the others the whole group.
      const files = name === 'postgres' ? workingIn(path.join(dataFolder, 'postgres')) : [];
      if (files === 'unknown') throw new Error('which processes are of PostgreSQL is known on Linux only');
      for (const each of files) sendKill(each);
      if (pid !== undefined && pid !== null) sendKill(-pid);
      await end(name, 1);
    },
    stop: (name) => end(name, 30_000),
    start,
    async turnTo(name) {
      database = name;
      await makeIfMissing(urlOf('postgres'), name);
    },
    operate,
    async mend() {
      database = 'drill';
      const away = partNames.filter((name) => !isRunning(running.get(name)));
      for (const name of ['postgres', 'temporal'] as const) if (away.includes(name)) await start(name);
      await Promise.all(own.filter((name) => away.includes(name)).map((name) => start(name)));
    },
    ended: () => partNames.filter((name) => hasEnded(running.get(name))),
    discard,
  };
}

/** What is compiled is of this state of the sources: another release's are read as they are. */
function runs(tree: string): readonly string[] {
  return tree === root ? runsPrograms : readsTypeScript;
}

async function makeIfMissing(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const found = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function hasEnded(part: Running | undefined): boolean {
  return part !== undefined && !part.stopping && part.pid !== null && !isRunning(part);
}

function isRunning(part: Running | undefined): boolean {
  const pid = part?.pid;
  if (pid === null || pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
