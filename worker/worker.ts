import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/activities.ts';
import type { Anchoring, Mailer } from '#activities/deps.ts';
import { renderDocx } from '#activities/documents/render-docx.ts';
import { StateCache } from '#engine/state-cache.ts';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { openStreams } from '#db/queries/open-streams.query.ts';
import { keepSendingAccountLetters } from '#worker/account-letters.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { processPort } from '#worker/processes.ts';
import { keepRounds, startRounds, usualRoundsMillis } from '#worker/rounds.ts';
import { type Log, logWhatIsTold } from '#telemetry/log.ts';
import { tellOfActivities } from '#worker/tell-of-activities.ts';

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly publicUrl: string;
  readonly mailer: Mailer;
  readonly anchoring?: Anchoring;
  /** Where the workflow bundle is kept between starts; null = made anew. */
  readonly cachePath: string | null;
  /** Left out: nothing is written. */
  readonly log?: Log;
  /** How often the rounds are looked after; left out = as usual. */
  readonly roundsMillis?: number;
}

export interface RunningWorker {
  /** Resolves when the worker has stopped; rejects when it failed. */
  readonly stopped: Promise<void>;
  stop(): Promise<void>;
}

/** Activity slots; the pool is as large, so that no activity waits for a connection that another one holds. */
const slots = 10;

/** Starts a worker and makes sure the installation's own rounds are going. Several at once are normal. */
export async function startWorker(config: WorkerConfig): Promise<RunningWorker> {
  quietRuntime();
  const endLog = config.log === undefined ? () => undefined : logWhatIsTold(config.log);
  const [connection, clientConnection, code] = await Promise.all([
    NativeConnection.connect({ address: config.temporalAddress }),
    Connection.connect({ address: config.temporalAddress }),
    workflowBundle(config.cachePath),
  ]);
  const client = new Client({ connection: clientConnection, namespace: config.namespace });
  const db = openDatabase(config.databaseUrl, { max: 2 * slots });
  const processes = processPort(client, config.taskQueue);
  const worker = await Worker.create({
    connection,
    namespace: config.namespace,
    taskQueue: config.taskQueue,
    workflowBundle: { code },
    activities: createActivities({
      db,
      registry,
      cache: new StateCache(),
      publicUrl: config.publicUrl,
      mailer: config.mailer,
      renderDocx,
      processes,
      ...(config.anchoring === undefined ? {} : { anchoring: config.anchoring }),
      // Standard error is the log of a worker.
      warn: (sentence) => {
        console.warn(sentence);
      },
    }),
    maxConcurrentActivityTaskExecutions: slots,
    maxConcurrentLocalActivityExecutions: slots,
    interceptors: { activity: [tellOfActivities] },
    shutdownGraceTime: '10 seconds',
  });
  // Before it runs: a signal ends a running worker at once, and would close the database under these queries.
  await startRounds(client, config.taskQueue);
  // What a wiped or older server does not know is started at once; the reconciler would find it ten seconds later.
  await processes.nudge(await openStreams(db));
  const endLetters = keepSendingAccountLetters(db, config.mailer);
  const endRounds = keepRounds(client, config.taskQueue, config.roundsMillis ?? usualRoundsMillis);
  const run = async (): Promise<void> => {
    try {
      await worker.run();
    } finally {
      await endLetters();
      await endRounds();
      await db.destroy();
      await clientConnection.close();
      await connection.close();
      endLog();
    }
  };
  const stopped = run();
  return {
    stopped,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await stopped;
    },
  };
}

let installed = false;

/** The runtime of a process can be set up once only; its default logs every start and stop. Below `level` nothing is said. */
export function quietRuntime(level: 'WARN' | 'ERROR' = 'WARN'): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: new DefaultLogger(level),
    telemetryOptions: { logging: { filter: { core: level, other: level } } },
  });
}
