import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { verifyAccessLog } from '#db/access-log/verify.ts';
import { openDatabase } from '#db/database.ts';
import { allLedgers, verifyChain } from '#db/event-store/verify.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';

/** `npm run verify`: every ledger's chain and the access log's, and every projection against its rebuild. Prints one JSON object. */
await runCommand(async () => {
  const db = openDatabase(withDatabase(readConfig()).databaseUrl, { asOwner: true, max: 2 });
  try {
    const ledgers = [];
    for (const ledger of await allLedgers(db)) ledgers.push(await verifyChain(db, ledger));
    const accessLog = await verifyAccessLog(db);
    const differences = await rebuildProjections(db, registry, false);
    console.log(JSON.stringify({ ledgers, accessLog, differences }));
    const whole = ledgers.every((each) => each.chain === 'ok') && accessLog.chain === 'ok';
    if (!whole || differences.length > 0) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
});
