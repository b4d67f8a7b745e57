import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { type Activities, createActivities } from '#activities/activities.ts';
import type { Mailer } from '#activities/deps.ts';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { createMailer } from '#activities/mail/mailer.ts';
import { Knocker } from '#api/support/knocker.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { AggregateKind, CommandId, StreamId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { StateCache } from '#engine/state-cache.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import type { Registry } from '#engine/ports.ts';
import { registry } from '#engine/registry.ts';
import type { Outcome } from '#db/schema.ts';
import { openPostOffice, type PostOffice } from '#test/activities/mail/post-office.ts';
import { freshDatabase } from '#test/support/database.ts';
import { instant } from '#test/support/given.ts';
import { bundleCache } from '#test/support/bundle-cache.ts';
import { hostUnit } from '#test/support/plans.ts';
import { type FreshNamespace, freshNamespace } from '#test/support/temporal.ts';
import { until } from '#test/support/until.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { createMailWorker } from '#worker/mail-worker.ts';
import { processPort } from '#worker/processes.ts';
import { quietRuntime, type RunningWorker, startWorker } from '#worker/worker.ts';

export interface Sent {
  readonly stream: StreamId;
  readonly kind?: AggregateKind;
  readonly type: string;
  readonly data: unknown;
  readonly by: Actor;
  readonly id?: string;
}

export interface EngineRoom {
  readonly db: Db;
  readonly databaseUrl: string;
  readonly temporal: FreshNamespace;
  readonly client: Client;
  readonly knocker: Knocker;
  readonly postOffice: PostOffice;
  readonly mailer: Mailer;
  /** The real activities on this room's database, post office and Temporal; `decidedBy` another domain than today's. */
  activities(decidedBy?: Registry): Activities;
  /** Into the inbox and no further. */
  send(command: Sent): Promise<CommandId>;
  outcome(id: CommandId): Promise<Outcome | null>;
  /** Inbox, knock, outcome: what the api does. Waits for the outcome if the knock came to nothing. */
  carriedOut(command: Sent): Promise<Outcome>;
  startWorker(wishes?: { readonly roundsMillis: number }): Promise<RunningWorker>;
  /** A worker whose activities are wrapped: the real ones, and what befalls them. */
  startWorkerWith(wrap: (activities: Activities) => Activities): Promise<RunningWorker>;
  close(): Promise<void>;
}

/** Inbox, Temporal and workers without HTTP; every part is the product's own. What goes wrong here is wanted: not logged. */
export async function openEngineRoom(
  wishes: { readonly temporal?: FreshNamespace; readonly postOffice?: PostOffice } = {},
): Promise<EngineRoom> {
  quietRuntime('ERROR');
  const [database, temporal, postOffice] = await Promise.all([
    freshDatabase(),
    wishes.temporal ?? freshNamespace(),
    wishes.postOffice ?? openPostOffice(),
  ]);
  const { taskQueue, namespace, address } = temporal;
  const db = openDatabase(database.url, { max: 10 });
  const connection = Connection.lazy({ address });
  const client = new Client({ connection, namespace });
  const knocker = new Knocker(client, taskQueue);
  const mailer = createMailer({ smtpUrl: null, sinkUrl: postOffice.url, from: 'hoi-nghi@localhost' });
  const publicUrl = 'http://localhost:8080';
  const workers: RunningWorker[] = [];
  let sent = 0;
  const activities = (decidedBy: Registry = registry): Activities =>
    createActivities({
      db,
      registry: decidedBy,
      cache: new StateCache(),
      publicUrl,
      mailer,
      renderDocx,
      processes: processPort(client, taskQueue),
    });
  const send = async ({ stream, kind = 'reviewCycle', type, data, by, id }: Sent): Promise<CommandId> => {
    sent += 1;
    const commandId = (id ?? `command-${String(sent)}`) as CommandId;
    await receive(db, {
      commandId,
      stream,
      kind,
      ledger: ledgerOf(hostUnit, true),
      type,
      data,
      actor: by,
      correlation: 'test',
      requestHash: '',
    });
    return commandId;
  };
  const outcome = async (id: CommandId): Promise<Outcome | null> =>
    (await outcomesOf(db, [id])).get(id)?.outcome ?? null;
  const kept = (worker: RunningWorker): RunningWorker => {
    workers.push(worker);
    return worker;
  };
  return {
    db,
    databaseUrl: database.url,
    temporal,
    client,
    knocker,
    postOffice,
    mailer,
    activities,
    send,
    outcome,
    async carriedOut(command) {
      const id = await send(command);
      await knocker.knock({ stream: command.stream, kind: command.kind ?? 'reviewCycle' });
      return until(`command ${id} to be carried out`, () => outcome(id));
    },
    async startWorker(wishes) {
      const servers = { databaseUrl: database.url, temporalAddress: address };
      const more = { ...servers, publicUrl, mailer, cachePath: bundleCache, ...wishes };
      return kept(await startWorker({ namespace, taskQueue, ...more }));
    },
    async startWorkerWith(wrap) {
      const native = await NativeConnection.connect({ address });
      const wrapped = wrap(activities());
      const { deliverNotifications } = wrapped;
      const mail = await createMailWorker({ connection: native, namespace, taskQueue, deliverNotifications });
      const worker = await Worker.create({
        connection: native,
        namespace,
        taskQueue,
        workflowBundle: { code: await workflowBundle(bundleCache) },
        activities: wrapped,
      });
      const run = async (): Promise<void> => {
        try {
          await Promise.all([worker.run(), mail.run()]);
        } finally {
          await native.close();
        }
      };
      const stopped = run();
      const stop = async (): Promise<void> => {
        for (const each of [worker, mail]) if (each.getState() === 'RUNNING') each.shutdown();
        await stopped;
      };
      return kept({ stopped, stop });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop().catch(() => undefined)));
      mailer.close();
      if (wishes.postOffice === undefined) await postOffice.stop();
      await connection.close();
      await db.destroy();
      await database.drop();
    },
  };
}

/** Domain time stands at `origin` now. A rehearsal, so that no test depends on the year it is run in. */
export function clockFrom(origin: string, scale = 1): Clock {
  return { origin: instant(origin), startedAt: instantFromMillis(Date.now()), scale };
}
