import { checkBackup, loadBackup } from '#db/backup/read.ts';
import { openDatabase } from '#db/database.ts';
import { migrate } from '#db/migrate.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';

/**
 * An empty database is brought to the shape the backup was made in, filled, and then brought to today's: a backup outlives the
 * release that made it. `lines` is read twice, for nothing is touched before the backup is known to be whole.
 */
export async function restoreBackup(
  databaseUrl: string,
  lines: () => AsyncIterable<string>,
): Promise<{ readonly at: string; readonly rows: number }> {
  const { at, migrations } = await checkBackup(lines());
  const last = migrations.at(-1);
  if (last === undefined) throw new Error('the backup names no migration');
  const db = openDatabase(databaseUrl, { asOwner: true, max: 2 });
  try {
    await migrate(db, last);
  } finally {
    await db.destroy();
  }
  const rows = await loadBackup(databaseUrl, lines);
  await migrateToLatest(databaseUrl);
  return { at, rows };
}
