import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { correctArrivals } from '#db/inbox/correct-arrivals.ts';
import { parkedCommands, unpark } from '#db/inbox/parked.ts';

/**
 * `npm run retry`: the commands the product failed at; `-- 17 18` puts those receipts back among what waits, `-- all` every
 * one; `-- --arrived-now 17` gives a command that came while the database's clock was ahead the present hour. The reconciler carries them out within seconds. Prints one JSON object.
 */
await runCommand(async () => {
  const asked = process.argv.slice(2);
  const db = openDatabase(withDatabase(readConfig()).databaseUrl, { max: 1, asOwner: true });
  try {
    if (asked[0] === '--arrived-now') {
      console.log(JSON.stringify({ corrected: await correctArrivals(db, asked.slice(1).map(Number)) }));
      return;
    }
    const parked = await parkedCommands(db);
    const wanted = parked.filter(({ receipt }) => asked.includes('all') || asked.includes(String(receipt)));
    const unknown = asked.filter((word) => word !== 'all' && !wanted.some(({ receipt }) => String(receipt) === word));
    for (const { receipt } of wanted) await unpark(db, receipt);
    const left = parked.filter((each) => !wanted.includes(each));
    console.log(JSON.stringify({ retried: wanted.map(({ receipt }) => receipt), unknown, parked: left }));
    if (unknown.length > 0) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
});
