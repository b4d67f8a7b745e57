import { Client } from '@temporalio/client';
import type { FastifyInstance } from 'fastify';
import { StateCache } from '#db/carry-out/state-cache.ts';
import { openDatabase } from '#db/database.ts';
import { listenToChanges } from '#db/queries/change-feed.ts';
import { registry } from '#db/registry.ts';
import { buildApp } from '#api/app.ts';
import { LiveHub } from '#api/live/live-hub.ts';
import { engineConnection } from '#api/support/engine-connection.ts';
import { Knocker } from '#api/support/knocker.ts';
import { OutcomeReader } from '#api/support/outcome-reader.ts';
import { Receiving } from '#api/support/receiving.ts';
import { StreamPlaces } from '#api/support/stream-places.ts';

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly poolMax: number;
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly publicUrl: string;
  readonly tokenSecret: string;
  readonly evaluation: boolean;
  readonly logLevel: string;
}

export interface RunningApi {
  readonly app: FastifyInstance;
  readonly knocker: Knocker;
  /** Answers what it has taken, then closes. */
  close(): Promise<void>;
}

/** The api without a port: the caller listens, or injects requests. It starts with the engine away, too. */
export async function startApi(config: ApiConfig): Promise<RunningApi> {
  const db = openDatabase(config.databaseUrl, {
    max: config.poolMax,
  });
  const connection = engineConnection(config.temporalAddress);
  const knocker = new Knocker(new Client({ connection, namespace: config.namespace }), config.taskQueue);
  const live = new LiveHub((listener) => listenToChanges(config.databaseUrl, listener));
  const app = await buildApp(
    {
      db,
      registry,
      cache: new StateCache(),
      publicUrl: config.publicUrl,
      knocker,
      receiving: new Receiving(db),
      outcomes: new OutcomeReader(db),
      places: new StreamPlaces(db),
      live,
      tokenSecret: config.tokenSecret,
      evaluation: config.evaluation,
    },
    { logLevel: config.logLevel },
  );
  return {
    app,
    knocker,
    async close() {
      await app.close();
      await live.close();
      await connection.close();
      await db.destroy();
    },
  };
}
