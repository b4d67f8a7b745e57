import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '#cli/servers/ports.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { Running } from '#cli/servers/running.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { untilReady } from '#cli/servers/wait.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { childEnvironment, readConfig } from '#config/env.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { cpuMillis } from '#test/bench/cpu.ts';

export interface BenchServers {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly apiUrl: string;
  /** What api and worker have sent to PostgreSQL so far. */
  queries(): Promise<number>;
  /** CPU milliseconds each program has used so far: steadier than the clock on a machine that others use too. */
  cpu(): Promise<Cpu>;
  stop(): Promise<void>;
}

export interface Cpu {
  readonly api: number;
  readonly worker: number;
  readonly temporal: number;
  readonly postgres: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface BenchStores {
  readonly dataFolder: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporal: Running;
  readonly postgres: Running;
  /** One of our programs beside them; resolves when it says that it is ready. */
  run(name: string, script: string, port?: number): Promise<Running>;
  stop(): Promise<void>;
}

/** The embedded default in a folder of its own: durable PostgreSQL with our shape, Temporal on a file. */
export async function startStores(say: (line: string) => void): Promise<BenchStores> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-bench-'));
  const program = await findProgram(temporalCli, { ...readConfig(), dataFolder }, say);
  const log = (name: string): string => path.join(dataFolder, `${name}.log`);
  const [postgres, temporal] = await Promise.all([
    startPostgres({ dataFolder, logFile: log('postgres'), preferredPort: 35432, durable: true }),
    startTemporal({
      program: program.path,
      dataFolder,
      logFile: log('temporal'),
      preferredPort: 37233,
      namespace: 'default',
    }),
  ]);
  await ensureDatabase(postgres, 'bench');
  const databaseUrl = postgres.url('bench');
  await migrateToLatest(databaseUrl);
  return {
    dataFolder,
    databaseUrl,
    temporalAddress: temporal.address,
    temporal: temporal.server,
    postgres: postgres.server,
    async run(name, script, port = 0) {
      const child = new Running({
        name,
        command: process.execPath,
        args: [
          '--import',
          path.join(root, 'test/bench/count-queries.mjs'),
          // As `npm run api` and `npm run worker` do: read by what reads tests, each closure would cost twice.
          ...runsPrograms,
          path.join(root, script),
        ],
        logFile: log(name),
        stopSignal: 'SIGTERM',
        channel: true,
        env: childEnvironment({
          DATABASE_URL: databaseUrl,
          DATABASE_POOL_MAX: '20',
          TEMPORAL_ADDRESS: temporal.address,
          HOINGHI_DATA: dataFolder,
          ...(port === 0 ? {} : { PORT: String(port) }),
          LOG_LEVEL: 'warn',
        }),
      });
      await untilReady(child, 600_000);
      return child;
    },
    async stop() {
      await Promise.all([temporal.server.stop(10_000), postgres.server.stop(20_000)]);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Worker and api as processes on stores of their own. */
export async function startServers(say: (line: string) => void): Promise<BenchServers> {
  const stores = await startStores(say);
  const { dataFolder, databaseUrl, temporalAddress } = stores;
  const port = await freePort(38080, new Set());
  const [worker, api] = await Promise.all([
    stores.run('worker', 'worker/main.ts', port),
    stores.run('api', 'cli/api.ts', port),
  ]);
  return {
    databaseUrl,
    temporalAddress,
    apiUrl: `http://127.0.0.1:${String(port)}`,
    async queries() {
      // The programs write their counts twice a second.
      await pause(1100);
      const texts = await Promise.all(
        ['worker-main', 'cli-api'].map((name) => readFile(path.join(dataFolder, `${name}.queries`), 'utf8')),
      );
      return texts.reduce((sum, text) => sum + Number(text), 0);
    },
    async cpu() {
      const servers = [api, worker, stores.temporal, stores.postgres];
      const [ofApi = 0, ofWorker = 0, ofTemporal = 0, ofPostgres = 0] = await Promise.all(
        servers.map((server) => cpuMillis(server.pid)),
      );
      return { api: ofApi, worker: ofWorker, temporal: ofTemporal, postgres: ofPostgres };
    },
    async stop() {
      for (const child of [api, worker]) await child.stop(20_000);
      await stores.stop();
    },
  };
}
