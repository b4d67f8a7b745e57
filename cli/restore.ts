import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { runCommand } from '#cli/run-command.ts';
import { readConfig, withDatabase } from '#config/env.ts';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { restoreBackup } from '#engine/restore.ts';
import { verifyRecord } from '#engine/verify.ts';

/**
 * `npm run restore -- FILE`: into the empty database of DATABASE_URL, then verified. Afterwards `npm run resume` brings every
 * workflow back, whatever Temporal knows. Prints one JSON object.
 */
await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('name the backup: npm run restore -- hoinghi-2026-11-28.gz');
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
});
