import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/activities.ts';
import { createDeliverNotifications } from '#activities/deliver-notifications.activity.ts';
import type { Anchoring, Mailer, WeeklyDigests } from '#activities/deps.ts';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { type FilesConfig, openFiles } from '#engine/files/files.ts';
import { StateCache } from '#engine/state-cache.ts';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { keepSendingAccountLetters } from '#worker/account-letters.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { processPort } from '#worker/processes.ts';
import { createMailWorker, mailIdleMillis, mailSlots } from '#worker/mail-worker.ts';
import { untilServersAnswer } from '#worker/await-servers.ts';
import { keepFileRounds } from '#worker/file-rounds.ts';
import { keepRounds, startRounds, usualRoundsMillis } from '#worker/rounds.ts';
import { type Log, logWhatIsTold } from '#telemetry/log.ts';
import { isTraced } from '#telemetry/spans.ts';
import { tellOfActivities } from '#worker/tell-of-activities.ts';
import { keepMetrics } from '#telemetry/metrics-server.ts';
import type { PoolCounts } from '#telemetry/metrics.ts';
import { freeAddress, textOf } from '#worker/sdk-figures.ts';
import { sdkLogger } from '#worker/sdk-log.ts';

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly publicUrl: string;
  readonly mailer: Mailer;
  /** Left out: letters are mailed. */
  readonly lettersOnPaper?: boolean;
  /** Left out: no leader is written to every week. */
  readonly digest?: WeeklyDigests;
  readonly anchoring?: Anchoring;
  /** Where the workflow bundle is kept between starts; null = made anew. */
  readonly cachePath: string | null;
  /** Left out or null: no figures are kept. */
  readonly metrics?: { readonly host: string; readonly port: number } | null;
  /** Where files are, and who looks at them; left out: nobody looks after them here. */
  readonly files?: FilesConfig;
  /** Left out: nothing is written. */
  readonly log?: Log;
  /** How often the rounds are looked after; left out = as usual. */
  readonly roundsMillis?: number;
}

export interface RunningWorker {
  /** Resolves when the worker has stopped; rejects when it failed. */
  readonly stopped: Promise<void>;
  /** Where its figures are read; null: nowhere. */
  readonly metricsUrl?: string | null;
  stop(): Promise<void>;
}

/** Activity slots; the pool is as large, so that no activity waits for a connection that another one holds. */
const slots = 10;

/** Starts a worker and makes sure the installation's own rounds are going. Several at once are normal. */
export async function startWorker(config: WorkerConfig): Promise<RunningWorker> {
  const { lettersOnPaper = false } = config;
  const sdkFigures = config.metrics ? await freeAddress() : null;
  quietRuntime('WARN', sdkFigures, config.log);
  const endLog = config.log === undefined ? () => undefined : logWhatIsTold(config.log);
  const warn = (sentence: string): void => {
    if (config.log === undefined) console.warn(sentence);
    else config.log.warn(sentence);
  };
  await untilServersAnswer(config, warn);
  const [connection, clientConnection, code] = await Promise.all([
    NativeConnection.connect({ address: config.temporalAddress }),
    Connection.connect({ address: config.temporalAddress }),
    workflowBundle(config.cachePath, isTraced()),
  ]);
  const traced = isTraced() ? await import('#telemetry/otel/engine.ts') : null;
  const client = new Client({
    connection: clientConnection,
    namespace: config.namespace,
    ...(traced === null ? {} : { interceptors: { workflow: traced.engineClientInterceptors() } }),
  });
  const activity = traced === null ? [tellOfActivities] : [traced.activityTracing, tellOfActivities];
  const sinks = traced?.workflowSinks();
  const pools: Record<string, PoolCounts> = {};
  const db = openDatabase(config.databaseUrl, {
    max: 2 * slots,
    counted: (pool) => {
      pools['record'] = pool;
    },
  });
  const processes = processPort(client, config.taskQueue);
  const mailDb = openDatabase(config.databaseUrl, { max: mailSlots + 1, idleInTransactionMillis: mailIdleMillis });
  const mailWorker = await createMailWorker({
    connection,
    namespace: config.namespace,
    taskQueue: config.taskQueue,
    deliverNotifications: createDeliverNotifications({ db: mailDb, mailer: config.mailer, lettersOnPaper }),
    interceptors: activity,
  });
  const worker = await Worker.create({
    // A worker that died costs its aggregates what the server waits for it: ten seconds by default.
    stickyQueueScheduleToStartTimeout: '1 second',
    connection,
    namespace: config.namespace,
    taskQueue: config.taskQueue,
    workflowBundle: { code },
    activities: createActivities({
      db,
      registry,
      cache: new StateCache(),
      publicUrl: config.publicUrl,
      ...(config.digest === undefined ? {} : { digest: config.digest }),
      lettersOnPaper,
      mailer: config.mailer,
      renderDocx,
      processes,
      ...(config.anchoring === undefined ? {} : { anchoring: config.anchoring }),
      warn,
    }),
    maxConcurrentActivityTaskExecutions: slots,
    maxConcurrentLocalActivityExecutions: slots,
    interceptors: { activity },
    ...(sinks === undefined ? {} : { sinks }),
    shutdownGraceTime: '10 seconds',
  });
  // A reconciler that a wiped server no longer knew begins with a look at everything: what is missing is started by the running worker.
  await startRounds(client, config.taskQueue);
  const endLetters = keepSendingAccountLetters(db, config.mailer);
  const endFiles =
    config.files === undefined ? () => Promise.resolve() : keepFileRounds(db, await openFiles(config.files));
  const endRounds = keepRounds(client, config.taskQueue, config.roundsMillis ?? usualRoundsMillis);
  const metrics = await keepMetrics(config.metrics ?? null, 'worker', { pools }, () => textOf(sdkFigures));
  const run = async (): Promise<void> => {
    try {
      await runTogether([worker, mailWorker]);
    } finally {
      await endLetters();
      await endFiles();
      await metrics.close();
      await endRounds();
      await mailDb.destroy();
      await db.destroy();
      await clientConnection.close();
      await connection.close();
      endLog();
    }
  };
  const stopped = run();
  return {
    stopped,
    metricsUrl: metrics.url,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await stopped;
    },
  };
}

/** One that ends takes the other with it: half a worker would look whole. */
async function runTogether(workers: readonly Worker[]): Promise<void> {
  const endAll = (): void => {
    for (const each of workers) if (each.getState() === 'RUNNING') each.shutdown();
  };
  await Promise.all(workers.map((each) => each.run().finally(endAll)));
}

let installed = false;

/** The runtime of a process can be set up once only; its default logs every start and stop. Below `level` nothing is said. */
export function quietRuntime(level: 'WARN' | 'ERROR' = 'WARN', figuresAt: string | null = null, log?: Log): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: sdkLogger(level, log),
    telemetryOptions: {
      logging: { filter: { core: level, other: level } },
      ...(figuresAt === null ? {} : { metrics: { prometheus: { bindAddress: figuresAt } } }),
    },
  });
}
