import { Client, Connection } from '@temporalio/client';
import { runCommand } from '#cli/run-command.ts';
import { connected, readConfig } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { openStreams } from '#db/queries/open-streams.query.ts';
import { processPort } from '#worker/processes.ts';
import { startRounds } from '#worker/rounds.ts';

/**
 * `npm run resume`: starts the installation's rounds and the workflow of every open aggregate, for a Temporal server whose
 * state is gone. Harmless at any other time; each worker does the same when it starts, looks after the rounds every half
 * minute while it lives, and the reconciler after the workflows every ten seconds.
 */
await runCommand(async () => {
  const config = connected(readConfig());
  const db = openDatabase(config.databaseUrl, { max: 1 });
  const connection = await Connection.connect({ address: config.temporalAddress });
  try {
    const client = new Client({ connection, namespace: config.temporalNamespace });
    const open = await openStreams(db);
    await startRounds(client, config.temporalTaskQueue);
    await processPort(client, config.temporalTaskQueue).nudge(open);
    console.log(JSON.stringify({ resumed: open.length }));
  } finally {
    await connection.close();
    await db.destroy();
  }
});
