import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createMailer } from '#activities/mail/mailer.ts';
import { Knocker } from '#api/support/knocker.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { readConfig } from '#config/env.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { openPostOffice } from '#test/activities/mail/post-office.ts';
import type { Sent } from '#test/support/engine-room.ts';
import { hostUnit } from '#test/support/plans.ts';
import { until } from '#test/support/until.ts';
import { startWorker } from '#worker/worker.ts';

export interface Studio {
  readonly client: Client;
  readonly db: Db;
  readonly taskQueue: string;
  /** Into the inbox and no further. */
  send(command: Sent): Promise<CommandId>;
  /** Inbox, knock, outcome; anything but an acceptance is a mistake in the story. */
  accepted(command: Sent): Promise<void>;
  close(): Promise<void>;
}

/** PostgreSQL, the dev server, a worker and a post office, for as long as a recording takes. */
export async function openStudio(): Promise<Studio> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hoinghi-record-'));
  const program = await findProgram(temporalCli, { ...readConfig(), dataFolder }, console.log);
  const logFile = (name: string): string => join(dataFolder, `${name}.log`);
  const [postgres, temporal, postOffice] = await Promise.all([
    startPostgres({ dataFolder, logFile: logFile('postgres'), preferredPort: 36432, durable: false }),
    startTemporal({
      ...{ program: program.path, dataFolder, logFile: logFile('temporal') },
      ...{ preferredPort: 38233, namespace: 'default' },
    }),
    openPostOffice(),
  ]);
  await ensureDatabase(postgres, 'recording');
  const databaseUrl = postgres.url('recording');
  await migrateToLatest(databaseUrl);
  const db = openDatabase(databaseUrl);
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection });
  const taskQueue = 'hoi-nghi';
  const mailer = createMailer({ smtpUrl: null, sinkUrl: postOffice.url, from: 'hoi-nghi@localhost' });
  const publicUrl = 'http://localhost:8080';
  const worker = await startWorker({
    ...{ databaseUrl, temporalAddress: temporal.address, namespace: 'default', taskQueue },
    ...{ publicUrl, mailer, cachePath: null },
  });
  const knocker = new Knocker(client, taskQueue);
  let sent = 0;
  const send = async ({ stream, kind = 'reviewCycle', type, data, by }: Sent): Promise<CommandId> => {
    sent += 1;
    const commandId = `recorded-${String(sent)}` as CommandId;
    const rest = { ledger: ledgerOf(hostUnit, true), actor: by, correlation: 'recording', requestHash: '' };
    await receive(db, { commandId, stream, kind, type, data, ...rest });
    return commandId;
  };
  return {
    client,
    db,
    taskQueue,
    send,
    async accepted(command) {
      const id = await send(command);
      await knocker.knock({ stream: command.stream, kind: command.kind ?? 'reviewCycle' });
      const outcome = await until(
        `${command.type} to be carried out`,
        async () => (await outcomesOf(db, [id])).get(id)?.outcome,
      );
      if (outcome.kind !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    },
    async close() {
      await worker.stop();
      mailer.close();
      await connection.close();
      await db.destroy();
      await Promise.all([postOffice.stop(), temporal.server.stop(10_000), postgres.server.stop(10_000)]);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
