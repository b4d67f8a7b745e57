import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Config, readConfig } from '#config/env.ts';
import { writeHouse } from '#config/house.ts';
import { restartAsked } from '#config/ready.ts';
import { keptSecret } from '#config/secret.ts';
import { buildConsole } from '#cli/servers/console.ts';
import { keepRunning } from '#cli/servers/keep-running.ts';
import { startMailSink } from '#cli/servers/mail-sink.ts';
import { freePort, isFree } from '#cli/servers/ports.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import type { Progress } from '#cli/servers/progress.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { Running } from '#cli/servers/running.ts';
import { type StartLock, takeStartLock } from '#cli/servers/start-lock.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { endingWords, ServerEnded } from '#cli/servers/wait.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { offerSetupLink } from '#db/accounts/setup-link.ts';
import { openDatabase } from '#db/database.ts';
import { loginAs, type ProgramLogins } from '#db/row-security/logins.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';

/** No new command, then the worker drains, then its servers go. With how long each may take, in seconds. */
const stopOrder = { api: 10, worker: 25, Temporal: 10, 'mail sink': 5, PostgreSQL: 30 };
type Part = keyof typeof stopOrder;
const parts: readonly Part[] = ['api', 'worker', 'Temporal', 'mail sink', 'PostgreSQL'];

type Addresses = Readonly<Record<string, string>>;

interface TheRecord {
  readonly databaseUrl: string;
  readonly logins: ProgramLogins | null;
  readonly mailSinkUrl: string;
}

/** The programs are not told the owner's address where they have logins of their own: what they lack nobody takes from them. */
function addressesOf({ databaseUrl, logins }: TheRecord): { readonly [name: string]: string } {
  return logins === null
    ? { DATABASE_URL: databaseUrl }
    : { DATABASE_URL: '', DATABASE_APP_URL: logins.app, DATABASE_READER_URL: logins.reader };
}

/** Everything `npm start` runs. */
export class Stack {
  /** Rejects when a server ends that was not asked to, or a program of ours that is given up. */
  readonly crashed: Promise<never>;
  #config: Config;
  readonly #progress: Progress;
  readonly #stops = new Map<Part, () => Promise<unknown>>();
  readonly #reportCrash: (error: Error) => void;
  #lock: StartLock | null = null;
  #databaseUrl: string | null = null;
  #addresses: Addresses | null = null;
  #moving: Promise<void> | null = null;
  #stopping = false;

  constructor(config: Config, progress: Progress) {
    this.#config = config;
    this.#progress = progress;
    let report: (error: Error) => void = () => undefined;
    this.crashed = new Promise((_resolve, reject) => {
      report = reject;
    });
    this.crashed.catch(() => undefined);
    this.#reportCrash = report;
  }

  async start(): Promise<void> {
    const { dataFolder, port, host } = this.#config;
    mkdirSync(join(dataFolder, 'logs'), { recursive: true, mode: 0o711 });
    this.#lock = await takeStartLock(dataFolder);
    if (!(await isFree(port, host))) {
      throw new Error(
        `port ${String(port)} on ${host} is busy: something else listens there. Choose another with PORT.`,
      );
    }
    // Neither needs the other: the slower one hides the time of the quicker.
    const [record, temporalAddress] = await Promise.all([
      this.#record(),
      this.#temporal(),
      this.#progress.step('console', buildConsole, (told) => told),
    ]);
    this.#databaseUrl = record.logins?.app ?? record.databaseUrl;
    this.#addresses = {
      ...addressesOf(record),
      MAIL_SINK_URL: record.mailSinkUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      HOINGHI_DATA: dataFolder,
      LOG_FORMAT: this.#config.logFormat,
    };
    await this.#ownPrograms(this.#addresses);
  }

  async #ownPrograms(addresses: Addresses): Promise<void> {
    await Promise.all([
      this.#ownProgram('worker', 'worker/main.ts', { ...addresses, ...nextMetricsPort(this.#config) }),
      this.#ownProgram('api', 'cli/api.ts', addresses),
    ]);
  }

  /** An administrator set by the screen how it is used: both programs read that when they start. */
  async #moveIn(addresses: Addresses): Promise<void> {
    const before = this.#config;
    this.#progress.say('how it is used was changed by the screen: api and worker start anew');
    try {
      const next = readConfig();
      await this.#stopParts(['api', 'worker']);
      this.#config = next;
      await this.#ownPrograms(addresses);
      this.#progress.say(`${next.mode}, at ${next.publicUrl}`);
    } catch (error) {
      if (this.#stopping) return;
      // What cannot start would lock out whoever set it: as it was before, and the reason said.
      this.#progress.say(`it does not start so, and goes back: ${asError(error).message}`);
      await this.#stopParts(['api', 'worker']);
      writeHouse(before.dataFolder, before.house);
      this.#config = before;
      await this.#ownPrograms(addresses);
    }
  }

  /** How the first administrator comes in; null once there is an account. */
  async setupLink(): Promise<string | null> {
    if (this.#databaseUrl === null) return null;
    const db = openDatabase(this.#databaseUrl, { max: 1 });
    try {
      return await offerSetupLink(db, this.#config.publicUrl);
    } finally {
      await db.destroy();
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#stopParts(parts);
    await this.#moving;
    this.#lock?.release();
  }

  async #stopParts(some: readonly Part[]): Promise<void> {
    for (const part of some) {
      const stop = this.#stops.get(part);
      if (stop === undefined) continue;
      const began = performance.now();
      await stop();
      this.#progress.done(`stopped ${part}`, performance.now() - began);
    }
  }

  async #record(): Promise<TheRecord> {
    const { databaseUrl, logins } = await this.#database();
    await this.#progress.step(
      'migrations',
      async () => await migrateToLatest(databaseUrl, logins),
      (applied) => (applied.length === 0 ? 'nothing to do' : `${String(applied.length)} applied`),
    );
    const sink = await this.#progress.step(
      'mail sink',
      async () => {
        const port = await freePort(this.#config.mailSinkPort);
        return await startMailSink({ databaseUrl: logins?.app ?? databaseUrl, host: '127.0.0.1', port });
      },
      ({ url }) => url,
    );
    this.#stops.set('mail sink', sink.stop);
    return { databaseUrl, logins, mailSinkUrl: sink.url };
  }

  /** The one that is told, with the logins that are told; else our own, where each role has a password nobody chose. */
  async #database(): Promise<Omit<TheRecord, 'mailSinkUrl'>> {
    const { databaseUrl, programLogins, dataFolder } = this.#config;
    if (databaseUrl !== null) return { databaseUrl, logins: programLogins };
    const own = await this.#postgres();
    return {
      databaseUrl: own,
      logins: {
        app: loginAs(own, 'app', keptSecret(dataFolder, 'postgres-app-password')),
        reader: loginAs(own, 'reader', keptSecret(dataFolder, 'postgres-reader-password')),
      },
    };
  }

  async #postgres(): Promise<string> {
    const postgres = await this.#progress.step(
      'PostgreSQL',
      async () => {
        const started = await startPostgres({
          dataFolder: this.#config.dataFolder,
          logFile: this.#logFile('postgres'),
          preferredPort: 15432,
          durable: true,
          spawned: this.#adopt('PostgreSQL'),
        });
        await ensureDatabase(started, 'hoinghi');
        return started;
      },
      ({ port }) => `127.0.0.1:${String(port)}`,
    );
    this.#watch(postgres.server);
    return postgres.url('hoinghi');
  }

  async #temporal(): Promise<string> {
    if (this.#config.temporalAddress !== null) return this.#config.temporalAddress;
    const temporal = await this.#progress.step(
      'Temporal',
      async () => {
        const program = await findProgram(temporalCli, this.#config, this.#progress.say);
        return await startTemporal({
          program: program.path,
          dataFolder: this.#config.dataFolder,
          logFile: this.#logFile('temporal'),
          preferredPort: 17233,
          namespace: this.#config.temporalNamespace,
          spawned: this.#adopt('Temporal'),
        });
      },
      ({ address }) => address,
    );
    this.#watch(temporal.server);
    return temporal.address;
  }

  async #ownProgram(part: 'worker' | 'api', entry: string, variables: Readonly<Record<string, string>>): Promise<void> {
    const logFile = this.#logFile(part);
    const launch = (): Running => {
      const server = new Running({
        name: part,
        command: process.execPath,
        args: [...runsPrograms, fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
        // One started again writes on: the reason why it had to be stands there.
        logFile,
        env: childEnvironment(variables),
        stopSignal: 'SIGTERM',
        channel: true,
      });
      this.#adopt(part)(server);
      if (part === 'api') this.#watchHouse(server);
      return server;
    };
    const { say } = this.#progress;
    const kept = { launch, say, pulse: part === 'api', pauseMillis: 1_000, giveUp: this.#reportCrash };
    await this.#progress.step(
      part,
      () => keepRunning(kept),
      () => '',
    );
  }

  #watchHouse(server: Running): void {
    server.hears(restartAsked, () => {
      const addresses = this.#addresses;
      if (addresses === null) return;
      const go = async (): Promise<void> => {
        await this.#moveIn(addresses).catch((error: unknown) => this.#reportCrash(asError(error)));
      };
      // Set twice in a row: one after the other, so that the last choice is what runs.
      this.#moving = (this.#moving ?? Promise.resolve()).then(go);
    });
  }

  #adopt(part: Part): (server: Running) => void {
    return (server) => {
      this.#lock?.note(server.pid);
      this.#stops.set(part, async () => await server.stop(stopOrder[part] * 1000));
      // Asked to stop while it was being started: it must not come up behind our back.
      if (this.#stopping) server.kill();
    };
  }

  #watch(server: Running): void {
    void server.ended.then((ending) => {
      if (!server.stopping) this.#reportCrash(new ServerEnded(server.name, server.lastLines(20), endingWords(ending)));
    });
  }

  /** The log of the last run is kept beside this one's. */
  #logFile(name: string): string {
    const file = join(this.#config.dataFolder, 'logs', `${name}.log`);
    if (existsSync(file)) renameSync(file, `${file}.1`);
    return file;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Both programs on one machine: the api has the port that was asked for, the worker the one after. */
function nextMetricsPort({ metrics }: Config): Readonly<Record<string, string>> {
  return metrics === null ? {} : { METRICS_PORT: String(metrics.port + 1) };
}
