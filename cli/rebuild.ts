import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';

/** `npm run rebuild`: makes every projection anew from position 0 and puts it in the place of the old one. */
await runCommand(async () => {
  const db = openDatabase(withDatabase(readConfig()).databaseUrl, { asOwner: true, max: 2 });
  try {
    console.log(JSON.stringify({ differences: await rebuildProjections(db, registry, true) }));
  } finally {
    await db.destroy();
  }
});
