import { Command } from 'commander';
import { readAnchors } from '#cli/verify/read-anchors.ts';
import { runCommand } from '#cli/run-command.ts';
import { anchorKeyIfThere } from '#config/anchor-key.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { anchors, publicKeyOf } from '#db/anchors/anchor.ts';
import { compareAnchors } from '#db/anchors/compare.ts';
import { openDatabase } from '#db/database.ts';
import { openFiles } from '#engine/files/files.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';

const program = new Command('verify')
  .description('Compares everything one part of the record says of another. Prints one JSON object.')
  .option('--anchors <path...>', 'anchors that were handed out: files, or folders of them');

/**
 * `npm run verify`: chains, what names what, every projection against its rebuild, and the anchors: those of the database, and
 * those kept elsewhere that are named.
 */
await runCommand(async () => {
  const { anchors: paths = [] } = program.parse().opts<{ anchors?: readonly string[] }>();
  const config = withDatabase(readConfig());
  const db = openDatabase(config.databaseUrl, { asOwner: true, max: 2 });
  try {
    const key = anchorKeyIfThere(config.anchorKeyFile);
    const ownKey = key === null ? null : publicKeyOf(key);
    const own = (await anchors(db, 10_000)).map((anchor) => ({ from: `anchor ${String(anchor.number)}`, anchor }));
    const kept = [await compareAnchors(db, own, ownKey)];
    if (paths.length > 0) kept.push(await compareAnchors(db, readAnchors(paths), ownKey));
    const { whole, ...report } = await verifyRecord(db, registry, (await openFiles(config.files)).store);
    console.log(JSON.stringify({ ...report, anchors: kept[0], handedOut: kept[1] }));
    if (!whole || kept.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
});
