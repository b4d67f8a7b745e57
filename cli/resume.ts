import { Client, Connection } from '@temporalio/client';
import { runCommand } from '#cli/run-command.ts';
import { connected, readConfig } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { owedPages } from '#db/queries/open-streams.query.ts';
import { processPort } from '#worker/processes.ts';
import { startRounds } from '#worker/rounds.ts';

const page = 1000;

/**
 * `npm run resume`: starts the installation's rounds and the workflow of every open aggregate, for a Temporal server whose
 * state is gone, and lets those that run look at the record again, for a record that was restored. Harmless at any other time.
 * Each worker looks after the rounds when it starts and every half minute, and the reconciler after workflows that are missing.
 */
await runCommand(async () => {
  const config = connected(readConfig());
  const db = openDatabase(config.databaseUrl, { max: 1 });
  const connection = await Connection.connect({ address: config.temporalAddress });
  try {
    const client = new Client({ connection, namespace: config.temporalNamespace });
    await startRounds(client, config.temporalTaskQueue);
    const processes = processPort(client, config.temporalTaskQueue);
    let resumed = 0;
    for await (const open of owedPages(db, page)) {
      await processes.nudge(open);
      resumed += open.length;
    }
    console.log(JSON.stringify({ resumed }));
  } finally {
    await connection.close();
    await db.destroy();
  }
});
