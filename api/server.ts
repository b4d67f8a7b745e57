import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@temporalio/client';
import type { FastifyInstance } from 'fastify';
import { usualSoonDays } from '#domain/follow-up-task/standing.ts';
import { type FilesConfig, openFiles } from '#engine/files/files.ts';
import type { OfficePlaces } from '#engine/documents/office-program.ts';
import { createPapers } from '#engine/documents/papers.ts';
import { StreamPlaces } from '#engine/places.ts';
import { askedOfLate } from '#api/support/asked-of-late.ts';
import { registerOfLate } from '#api/support/register-of-late.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { StateCache } from '#engine/state-cache.ts';
import { openDatabase } from '#db/database.ts';
import { listenToChanges } from '#db/queries/change-feed.ts';
import { registry } from '#engine/registry.ts';
import type { Mode, SingleSignOnConfig } from '#config/env.ts';
import { type InstallationKey, keyFrom } from '#config/installation-key.ts';
import { buildApp } from '#api/app.ts';
import { sealOldSecrets } from '#api/accounts/sealed-secret.ts';
import { Callers } from '#api/accounts/callers.ts';
import { openidConnect } from '#api/accounts/sso/openid-connect.ts';
import type { SingleSignOn } from '#api/accounts/sso/port.ts';
import { type AccountSettings, usualSettings } from '#api/accounts/settings.ts';
import type { ExampleOn } from '#api/evaluation/port.ts';
import type { HousePort } from '#api/house/port.ts';
import { LiveHub } from '#api/live/live-hub.ts';
import type { ConnectionLimits } from '#api/support/connection-limits.ts';
import { engineConnection } from '#api/support/engine-connection.ts';
import { Admission } from '#api/support/admission.ts';
import { Knocker } from '#api/support/knocker.ts';
import { OutcomeReader } from '#engine/outcome-reader.ts';
import { Receiving } from '#engine/receiving.ts';
import { type Log, type LogSink, logWhatIsTold, openLog } from '#telemetry/log.ts';
import { isTraced } from '#telemetry/spans.ts';
import { recordCounts } from '#db/queries/record-counts.query.ts';
import { engineCounts } from '#api/support/engine-counts.ts';
import { keepMetrics } from '#telemetry/metrics-server.ts';
import type { PoolCounts } from '#telemetry/metrics.ts';
import { installationFacts } from '#api/doctor/installation-facts.ts';

export interface ApiConfig {
  readonly databaseUrl: string;
  /** Left out: the same login takes the readers' role, and could lay it down. */
  readonly readerUrl?: string;
  readonly poolMax: number;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly publicUrl: string;
  readonly evaluation: boolean;
  /** How it is used; left out: as `evaluation` says. */
  readonly mode?: Mode;
  /** Left out: how it is used can be neither read nor changed here. */
  readonly house?: HousePort;
  /** What an evaluation can load; left out: nothing. */
  readonly exampleOn?: ExampleOn;
  /** Left out or null: there is none. */
  readonly singleSignOn?: SingleSignOnConfig | null;
  readonly houseName?: string;
  /** What it signs and seals with, the same at every start. Left out: made for this run, where nothing is to outlive it. */
  readonly keys?: InstallationKey;
  /** Where LibreOffice is looked for; left out: nowhere. */
  readonly office?: OfficePlaces;
  /** Left out: the usual number. */
  readonly soonDays?: number;
  /** Where its files are; left out: nothing is known of disk and backups. */
  readonly dataFolder?: string;
  /** Left out: files are kept for this run only. */
  readonly files?: FilesConfig;
  /** Left out or null: no figures are kept. */
  readonly metrics?: { readonly host: string; readonly port: number } | null;
  /** Requests a second of one session, on average; 0 = as many as come. Left out: the usual number. */
  readonly rateLimit?: number;
  readonly logLevel: string;
  /** Left out: one JSON object a line. */
  readonly logFormat?: 'json' | 'text';
  /** Left out: the standard output. */
  readonly logTo?: LogSink;
  /** What is left out is as usual: see api/accounts/settings.ts. */
  readonly accounts?: Partial<AccountSettings>;
  /** Proxies whose word about the caller's address counts; none = the address of the connection. */
  readonly trustedProxies?: readonly string[];
  /** How long a part of a request may hold a connection; left out: as usual. */
  readonly connectionLimits?: ConnectionLimits;
}

/** A screen asks twenty questions when it opens; a program that plans for a whole province asks a few dozen a second. */
const usualRateLimit = 100;

export interface RunningApi {
  readonly app: FastifyInstance;
  readonly knocker: Knocker;
  readonly log: Log;
  /** Where its figures are read; null: nowhere. */
  readonly metricsUrl: string | null;
  /** Answers what it has taken, then closes. */
  close(): Promise<void>;
}

/** The api without a port: the caller listens, or injects requests. It starts with the engine away, too. */
export async function startApi(config: ApiConfig): Promise<RunningApi> {
  const log = openLog({ program: 'api', level: config.logLevel, format: config.logFormat ?? 'json' }, config.logTo);
  const endLog = logWhatIsTold(log);
  const pools: Record<string, PoolCounts> = {};
  const counted = (name: string) => (pool: PoolCounts) => {
    pools[name] = pool;
  };
  const db = openDatabase(config.databaseUrl, {
    max: config.poolMax,
    counted: counted('record'),
  });
  // A pool of its own: a reader who also asks the record must never wait for a connection that other readers hold.
  const readers = openDatabase(config.readerUrl ?? config.databaseUrl, {
    max: config.poolMax,
    asReader: true,
    counted: counted('readers'),
  });
  const connection = engineConnection(config.temporalAddress);
  const traced = isTraced() ? await import('#telemetry/otel/engine.ts') : null;
  const client = new Client({
    connection,
    namespace: config.namespace,
    ...(traced === null ? {} : { interceptors: { workflow: traced.engineClientInterceptors() } }),
  });
  const knocker = new Knocker(client, config.taskQueue);
  const cache = new StateCache();
  const outcomes = new OutcomeReader(db, (stream) => {
    knocker.passMade(stream);
  });
  const live = new LiveHub((listener) => listenToChanges(config.databaseUrl, listener));
  // An api that makes no pass is told so that somebody was erased; one that was not listening for a while forgets everything.
  live.watch({
    change: ({ erased, streams }) => {
      if (erased !== undefined) cache.seeErased(erased);
      outcomes.changed(streams);
    },
    gap: () => cache.forgetPeople(),
  });
  const files = await openFiles(config.files ?? ofThisRun());
  const keys = config.keys ?? keyFrom(randomBytes(32).toString('hex'));
  const callers = new Callers(db, { ...usualSettings, ...config.accounts });
  const papers = createPapers(config.office ?? { named: null, searchPath: '' });
  const app = await buildApp(
    {
      db,
      record: db,
      readers,
      registry,
      cache,
      publicUrl: config.publicUrl,
      lettersOnPaper: config.house?.running.lettersOnPaper ?? false,
      warn: (sentence) => {
        log.warn(sentence);
      },
      knocker,
      receiving: new Receiving(db),
      outcomes,
      places: new StreamPlaces(db),
      register: () => organisationState({ db, registry, cache }),
      registerOfLate: registerOfLate({ db, registry, cache }, callers.settings.trustMillis),
      askedOf: askedOfLate(db),
      files,
      papers,
      live,
      installation: () =>
        installationFacts({
          ...{ db, registry, cache, client, taskQueue: config.taskQueue, files },
          dataFolder: config.dataFolder ?? null,
          production: !config.evaluation,
          certificate: certificateOf(config),
          lettersOnPaper: config.house?.running.lettersOnPaper ?? false,
        }),
      callers,
      keys,
      admission: new Admission(config.rateLimit ?? usualRateLimit),
      singleSignOn: signOnOf(config),
      evaluation: config.evaluation,
      mode: config.mode ?? (config.evaluation ? 'evaluation' : 'production'),
      house: config.house ?? null,
      exampleOn: config.exampleOn ?? null,
      houseName: config.houseName ?? '',
      soonDays: config.soonDays ?? usualSoonDays,
    },
    {
      log,
      plainHttp: config.house?.running.plainHttp ?? false,
      certificate: config.house?.running.certificate ?? null,
      ...(config.trustedProxies === undefined || config.trustedProxies.length === 0
        ? {}
        : { trustedProxies: config.trustedProxies }),
      ...(config.connectionLimits === undefined ? {} : { connectionLimits: config.connectionLimits }),
    },
  );
  app.addHook('onReady', async () => {
    // With the database away it is done at the next start: nobody can give a code meanwhile.
    const sealed = await sealOldSecrets(db, keys('second-factor')).catch((error: unknown) => {
      app.log.error({ err: error }, 'secrets of second factors were not looked through');
      return 0;
    });
    if (sealed > 0) app.log.info({ sealed }, 'sealed the secrets of second factors');
  });
  const metrics = await keepMetrics(config.metrics ?? null, 'api', {
    pools,
    record: () => recordCounts(db),
    engine: () => engineCounts(client, config.taskQueue),
  });
  return {
    app,
    knocker,
    log,
    metricsUrl: metrics.url,
    async close() {
      await metrics.close();
      papers.close();
      await app.close();
      await live.close();
      await callers.close();
      await connection.close();
      await readers.destroy();
      await db.destroy();
      endLog();
    },
  };
}

function ofThisRun(): FilesConfig {
  const folder = path.join(tmpdir(), `hoinghi-files-${randomBytes(8).toString('hex')}`);
  return { folder, s3: null, scanner: null, most: 50 * 1024 ** 2, perReport: 20 };
}

function certificateOf({ house, publicUrl }: ApiConfig) {
  const files = house?.running.certificate ?? null;
  return files === null ? null : { ...files, publicUrl };
}

function signOnOf({ singleSignOn, publicUrl }: ApiConfig): SingleSignOn | null {
  if (singleSignOn === undefined || singleSignOn === null) return null;
  return openidConnect({ ...singleSignOn, redirectUri: `${publicUrl}/session/sso/return` });
}
