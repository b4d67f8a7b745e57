import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { runCommand } from '#cli/run-command.ts';
import { anchorKey } from '#config/anchor-key.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { fingerprintOf, makeAnchor } from '#db/anchors/anchor.ts';
import { proofOfCycle } from '#db/anchors/proof.ts';
import { openDatabase } from '#db/database.ts';
import { openFiles } from '#engine/files/files.ts';
import { takeFiles } from '#cli/export/take-files.ts';

/** `npm run export -- cycle <id>`: a folder with the cycle's events, what proves them, the files they name, and the program that checks it offline. */
const program = new Command('export').description('One cycle with its proof, for somebody who has nothing else.');
program
  .command('cycle <id>')
  .option('--to <folder>', 'where it goes; left out: a folder of the cycle’s name, here')
  .action((id: string, { to }: { to?: string }) => exportCycle(id, to));

async function exportCycle(id: string, to: string | undefined): Promise<void> {
  const config = withDatabase(readConfig());
  const cycle = (id.startsWith('cycle/') ? id : `cycle/${id}`) as StreamId;
  const db = openDatabase(config.databaseUrl, { asOwner: true, max: 2 });
  try {
    const { publicKey } = await makeAnchor(db, anchorKey(config.anchorKeyFile));
    const proof = await proofOfCycle(db, cycle);
    if (proof === null) throw new Error(`there is no cycle ${cycle}`);
    const folder = resolve(to ?? cycle.replaceAll('/', '-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'proof.json'), JSON.stringify(proof));
    copyFileSync(join(import.meta.dirname, 'export', 'check.mjs'), join(folder, 'check.mjs'));
    const { streams, events } = proof;
    const files = await takeFiles(db, (await openFiles(config.files)).store, streams, folder);
    const fingerprint = fingerprintOf(publicKey);
    console.log(JSON.stringify({ folder, streams: streams.length, events: events.length, files, fingerprint }));
  } finally {
    await db.destroy();
  }
}

await runCommand(async () => {
  await program.parseAsync();
});
