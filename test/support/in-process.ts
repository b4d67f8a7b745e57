import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createMailer } from '#activities/mail/mailer.ts';
import { type RunningApi, startApi } from '#api/server.ts';
import { exampleOn } from '#example/stage/example-on.ts';
import { startMailSink } from '#cli/servers/mail-sink.ts';
import { freePort } from '#cli/servers/ports.ts';
import type { FilesConfig } from '#engine/files/files.ts';
import type { OfficePlaces } from '#engine/documents/office-program.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { bundleCache } from '#test/support/bundle-cache.ts';
import { freshDatabase, loginsOf } from '#test/support/database.ts';
import { tokensOn } from '#test/support/tokens.ts';
import { type FreshNamespace, freshNamespace } from '#test/support/temporal.ts';
import { type RunningWorker, startWorker } from '#worker/worker.ts';
import { type LogSink, openLog } from '#telemetry/log.ts';

const anyPort = { host: '127.0.0.1', port: 0 };
const publicUrl = 'http://localhost:8080';

export interface TestStack {
  readonly db: Db;
  readonly databaseUrl: string;
  /** Where its files lie. */
  readonly filesFolder: string;
  readonly temporal: FreshNamespace;
  readonly client: Client;
  readonly apis: readonly RunningApi[];
  /** The workers that run; a test may stop one and start another. */
  readonly workers: RunningWorker[];
  startWorker(): Promise<RunningWorker>;
  token(actor: Actor): Promise<string>;
  /** A command or a query through the first api, without a port. */
  call(actor: Actor, method: 'GET' | 'POST' | 'PATCH', url: string, body?: object, key?: string): Promise<CallAnswer>;
  close(): Promise<void>;
}

export interface CallAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface StackWishes {
  readonly workers?: number;
  readonly apis?: number;
  /** Figures of api and worker, each on a port of its own. */
  readonly metrics?: true;
  /** Where LibreOffice is looked for; left out: nowhere. */
  readonly office?: OfficePlaces;
  /** Every line of the logs, down to `debug`. */
  readonly logTo?: LogSink;
  /** How many files, how large, and who looks at them; left out: as usual. */
  readonly files?: Partial<FilesConfig>;
  /** Another server than the tier's own: one the test may stop. */
  readonly temporal?: FreshNamespace;
}

/** The product in one process on a database, a namespace and a mail sink of its own; its api and workers are the real ones. */
export async function startTestStack(wishes: StackWishes = {}): Promise<TestStack> {
  const [database, temporal] = await Promise.all([freshDatabase(), wishes.temporal ?? freshNamespace()]);
  const db = openDatabase(database.url, { max: 5 });
  const filesFolder = await mkdtemp(path.join(tmpdir(), 'hoinghi-test-files-'));
  const files: FilesConfig = {
    ...{ folder: filesFolder, s3: null, scanner: null, most: 50 * 1024 ** 2, perReport: 20 },
    ...wishes.files,
  };
  const logins = loginsOf(database.url);
  const sink = await startMailSink({
    databaseUrl: database.url,
    host: '127.0.0.1',
    // Files start at the same moment: a port found free by one must not be the next one's too.
    port: await freePort(21025 + Math.floor(Math.random() * 4000), new Set()),
  });
  const mailer = createMailer({ smtpUrl: null, sinkUrl: sink.url, from: 'hoi-nghi@localhost' });
  const connection = Connection.lazy({ address: temporal.address });
  const workers: RunningWorker[] = [];
  const startOne = async (): Promise<RunningWorker> => {
    const worker = await startWorker({
      databaseUrl: logins.app,
      temporalAddress: temporal.address,
      namespace: temporal.namespace,
      taskQueue: temporal.taskQueue,
      publicUrl,
      mailer,
      cachePath: bundleCache,
      ...(wishes.metrics === true ? { metrics: anyPort } : {}),
      ...(wishes.logTo === undefined
        ? {}
        : { log: openLog({ program: 'worker', level: 'debug', format: 'json' }, wishes.logTo) }),
    });
    workers.push(worker);
    return worker;
  };
  const apis = await Promise.all(
    Array.from({ length: wishes.apis ?? 1 }, () =>
      startApi({
        databaseUrl: logins.app,
        readerUrl: logins.reader,
        poolMax: 10,
        temporalAddress: temporal.address,
        namespace: temporal.namespace,
        taskQueue: temporal.taskQueue,
        publicUrl,
        evaluation: true,
        files,
        exampleOn,
        ...(wishes.office === undefined ? {} : { office: wishes.office }),
        ...(wishes.metrics === true ? { metrics: anyPort } : {}),
        ...(wishes.logTo === undefined ? { logLevel: 'silent' } : { logLevel: 'debug', logTo: wishes.logTo }),
      }),
    ),
  );
  for (let count = 0; count < (wishes.workers ?? 1); count += 1) await startOne();
  let keys = 0;
  const token = tokensOn(db);
  return {
    db,
    databaseUrl: database.url,
    filesFolder,
    temporal,
    client: new Client({ connection, namespace: temporal.namespace }),
    apis,
    workers,
    startWorker: startOne,
    token,
    async call(actor, method, url, body, key) {
      keys += 1;
      // Taken before anything is awaited: calls of one moment must not share it.
      const ownKey = key ?? `test-${String(keys)}`;
      const api = apis[0];
      if (api === undefined) throw new Error('this stack has no api');
      const response = await api.app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${await token(actor)}`, 'idempotency-key': ownKey },
        ...(body === undefined ? {} : { payload: body }),
      });
      return {
        status: response.statusCode,
        body: response.body === '' ? {} : (JSON.parse(response.body) as Record<string, unknown>),
      };
    },
    async close() {
      await Promise.all(apis.map((api) => api.close()));
      await Promise.all(workers.map((worker) => worker.stop().catch(() => undefined)));
      mailer.close();
      await sink.stop();
      await connection.close();
      await db.destroy();
      await database.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
}
