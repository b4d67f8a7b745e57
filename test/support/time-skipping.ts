import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { createActivities } from '#activities/activities.ts';
import { renderDocx } from '#engine/documents/render-docx.ts';
import { createMailer } from '#activities/mail/mailer.ts';
import { StateCache } from '#engine/state-cache.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { openPostOffice, type PostOffice } from '#test/activities/mail/post-office.ts';
import { freshDatabase } from '#test/support/database.ts';
import { instant } from '#test/support/given.ts';
import { bundleCache } from '#test/support/bundle-cache.ts';
import { timeSkipping } from '#test/support/temporal.ts';
import { workflowBundle } from '#worker/bundle.ts';
import { createMailWorker } from '#worker/mail-worker.ts';
import { processPort } from '#worker/processes.ts';

export interface SkippingStack {
  readonly env: TestWorkflowEnvironment;
  readonly db: Db;
  readonly databaseUrl: string;
  readonly postOffice: PostOffice;
  readonly taskQueue: string;
  /** A clock under which the server's present is that moment: its time jumps, and domain time with it. */
  clockFrom(origin: string): Promise<Clock>;
  /** Lets the server's time jump until the domain's clock shows that moment. */
  skipTo(clock: Clock, moment: string): Promise<void>;
  close(): Promise<void>;
}

/** Workflows and activities as in production, on a server whose time jumps to the next timer. */
export async function startSkippingStack(): Promise<SkippingStack> {
  try {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
  } catch {
    // Installed by another stack of this process.
  }
  const [env, database, postOffice, code] = await Promise.all([
    timeSkipping(),
    freshDatabase(),
    openPostOffice(),
    workflowBundle(bundleCache),
  ]);
  const db = openDatabase(database.url, { max: 10 });
  const taskQueue = 'skipping';
  const mailer = createMailer({ smtpUrl: null, sinkUrl: postOffice.url, from: 'hoi-nghi@localhost' });
  const activities = createActivities({
    db,
    registry,
    cache: new StateCache(),
    publicUrl: 'http://localhost:8080',
    mailer,
    renderDocx,
    processes: processPort(env.client, taskQueue),
  });
  const connection = env.nativeConnection;
  const { deliverNotifications } = activities;
  const workers = await Promise.all([
    Worker.create({ connection, taskQueue, workflowBundle: { code }, activities }),
    createMailWorker({ connection, taskQueue, deliverNotifications }),
  ]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  return {
    env,
    db,
    databaseUrl: database.url,
    postOffice,
    taskQueue,
    async clockFrom(origin) {
      return { origin: instant(origin), startedAt: instantFromMillis(await env.currentTimeMs()), scale: 1 };
    },
    async skipTo(clock, moment) {
      const elapsed = (await env.currentTimeMs()) - Date.parse(clock.startedAt);
      const left = Date.parse(moment) - Date.parse(clock.origin) - elapsed;
      if (left > 0) await env.sleep(left);
    },
    async close() {
      for (const worker of workers) worker.shutdown();
      await running;
      mailer.close();
      await postOffice.stop();
      await db.destroy();
      await env.teardown();
      await database.drop();
    },
  };
}
