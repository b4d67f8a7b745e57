import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Command } from 'commander';
import { restoreMoment } from '#cli/restore/restore-moment.ts';
import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { restoreBackup } from '#engine/restore.ts';
import { verifyRecord } from '#engine/verify.ts';

const program = new Command('restore')
  .description('Puts a record back and verifies it. Prints one JSON object.')
  .argument('[file]', 'a backup, into the empty database of DATABASE_URL')
  .option('--until <instant>', 'the database that npm start brings, as it was at that moment; the product is stopped');

/**
 * `npm run restore -- FILE`: into the empty database of DATABASE_URL, then verified. Afterwards `npm run resume` brings every
 * workflow back, whatever Temporal knows. `-- --until 2026-11-29T03:00:00Z`: any moment since the oldest base copy.
 */
await runCommand(async () => {
  const { until } = program.parse().opts<{ until?: string }>();
  const [file] = program.args;
  if (until !== undefined) await restoreMoment(readConfig(), until);
  else if (file === undefined)
    throw new Error(
      'name the backup (npm run restore -- hoinghi-2026-11-28.gz) or a moment (-- --until 2026-11-29T03:00:00Z)',
    );
  else await restoreFile(file);
});

async function restoreFile(file: string): Promise<void> {
  const { databaseUrl } = withDatabase(readConfig());
  const restored = await restoreBackup(databaseUrl, () =>
    createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity }),
  );
  const db = openDatabase(databaseUrl, { asOwner: true, max: 2 });
  try {
    const { whole } = await verifyRecord(db, registry);
    console.log(JSON.stringify({ ...restored, whole }));
    if (!whole) process.exitCode = 1;
  } finally {
    await db.destroy();
  }
}
