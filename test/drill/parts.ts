import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#cli/servers/ports.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { Running } from '#cli/servers/running.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { untilReady } from '#cli/servers/wait.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { childEnvironment, readConfig } from '#config/env.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';

export const partNames = ['api-1', 'api-2', 'worker-1', 'worker-2', 'temporal', 'postgres'] as const;
export type PartName = (typeof partNames)[number];

export interface Parts {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly apiUrls: readonly string[];
  readonly dataFolder: string;
  /** SIGKILL, with all that belongs to it. */
  kill(name: PartName): Promise<void>;
  /** In order, as an operator would. */
  stop(name: PartName): Promise<void>;
  /** On the same address and the same data. */
  start(name: PartName): Promise<void>;
  /** Parts that have ended although nobody ended them. */
  ended(): readonly PartName[];
  discard(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Two apis, two workers, a durable PostgreSQL and Temporal on a file, each a process that can be killed and started anew. */
export async function startParts(say: (line: string) => void): Promise<Parts> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-drill-'));
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
  let databaseUrl = '';
  const log = (name: string): string => path.join(dataFolder, `${name}.log`);
  const temporalAddress = `127.0.0.1:${String(temporalPort)}`;

  const ownProgram = async (name: PartName, script: string, apiPort: number): Promise<Running> => {
    const child = new Running({
      ...{ name, command: process.execPath, args: [...runsPrograms, path.join(root, script)] },
      ...{ logFile: log(name), stopSignal: 'SIGTERM', channel: true },
      env: childEnvironment({
        ...{ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, HOINGHI_DATA: dataFolder },
        ...{ PORT: String(apiPort), LOG_LEVEL: 'warn', SMTP_URL: '', MAIL_SINK_URL: '' },
      }),
    });
    running.set(name, child);
    await untilReady(child, 120_000);
    return child;
  };

  const start = async (name: PartName): Promise<void> => {
    switch (name) {
      case 'postgres': {
        const made = await startPostgres({
          ...{ dataFolder, logFile: log(name), preferredPort: postgresPort, durable: true },
          spawned: (server) => running.set(name, server),
        });
        if (made.port !== postgresPort) throw new Error('PostgreSQL came back on another port');
        await ensureDatabase(made, 'drill');
        databaseUrl = made.url('drill');
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
        await ownProgram(name, 'worker/main.ts', apiPorts[0] ?? 0);
        return;
      case 'api-1':
      case 'api-2':
        await ownProgram(name, 'cli/api.ts', apiPorts[name === 'api-1' ? 0 : 1] ?? 0);
        return;
    }
  };
  await Promise.all([start('postgres'), start('temporal')]);
  await migrateToLatest(databaseUrl);
  await Promise.all((['worker-1', 'worker-2', 'api-1', 'api-2'] as const).map(start));

  const end = async (name: PartName, patienceMillis: number): Promise<void> => {
    await running.get(name)?.stop(patienceMillis);
  };
  return {
    databaseUrl,
    temporalAddress,
    apiUrls: apiPorts.map((each) => `http://127.0.0.1:${String(each)}`),
    dataFolder,
    kill: async (name) => {
      const pid = running.get(name)?.pid;
      if (pid !== undefined && pid !== null) process.kill(pid, 'SIGKILL');
      await end(name, 1);
    },
    stop: (name) => end(name, 30_000),
    start,
    ended: () => partNames.filter((name) => hasEnded(running.get(name))),
    async discard() {
      for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2', 'temporal', 'postgres'] as const)
        await end(name, 20_000);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function hasEnded(part: Running | undefined): boolean {
  const pid = part?.pid;
  if (part === undefined || part.stopping || pid === null || pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
