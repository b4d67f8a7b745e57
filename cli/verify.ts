import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';

/** `npm run verify`: chains, what names what, and every projection against its rebuild. Prints one JSON object. */
await runCommand(async () => {
  const db = openDatabase(withDatabase(readConfig()).databaseUrl, { asOwner: true, max: 2 });
  try {
    const { whole, ...report } = await verifyRecord(db, registry);
    console.log(JSON.stringify(report));
    if (!whole) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
});
