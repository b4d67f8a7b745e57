import { Client, Connection } from '@temporalio/client';
import { runCommand } from '#cli/run-command.ts';
import { connected, readConfig } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { openStreams } from '#db/queries/open-streams.query.ts';
import { processPort } from '#worker/processes.ts';

/**
 * `npm run resume`: starts the workflow of every open aggregate, for a Temporal server whose state is gone. Harmless at any
 * other time; each worker does the same when it starts, and the reconciler every ten seconds.
 */
await runCommand(async () => {
  const config = connected(readConfig());
  const db = openDatabase(config.databaseUrl, { max: 1 });
  const connection = await Connection.connect({ address: config.temporalAddress });
  try {
    const client = new Client({ connection, namespace: config.temporalNamespace });
    const open = await openStreams(db);
    await processPort(client, config.temporalTaskQueue).nudge(open);
    console.log(JSON.stringify({ resumed: open.length }));
  } finally {
    await connection.close();
    await db.destroy();
  }
});
