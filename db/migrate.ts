import { readdir } from 'node:fs/promises';
import { Migrator, sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { narrowColumnRights } from '#db/row-security/column-rights.ts';

export interface Migrated {
  /** What was carried out, in order. */
  readonly names: readonly string[];
  /** New columns of projections stand empty beside events that fill them: the projections are to be made anew. */
  readonly refill: boolean;
}

const folder = new URL('./migrations/', import.meta.url);

/** All there are, in their order. */
export async function namesOfMigrations(): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return files.map((name) => name.replace(/\.ts$/, ''));
}

/** Brings a database's shape to the newest, or to what it was at that migration. Throws with the migration's name. */
export async function migrate(db: Db, upTo?: string): Promise<Migrated> {
  const migrator = new Migrator({
    db,
    provider: {
      async getMigrations() {
        const entries = (await namesOfMigrations()).map(
          // Named from here: what compiles this file looks through that folder.
          async (name) => [name, (await import(`./migrations/${name}.ts`)) as Migration] as const,
        );
        return Object.fromEntries(await Promise.all(entries));
      },
    },
  });
  await sql`select 1`.execute(db);
  const { error, results } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  const failed = results?.find((result) => result.status === 'Error');
  if (error !== undefined) throw new Error(`migration ${failed?.migrationName ?? '?'} failed`, { cause: error });
  await narrowColumnRights(db);
  const names = (results ?? []).map((result) => result.migrationName);
  return { names, refill: names.some((name) => refilled.has(name)) && (await anyEvent(db)) };
}

/** Migrations whose new columns only the projectors can fill: an installation that has events gets its rows made anew. */
const refilled: ReadonlySet<string> = new Set([
  '20261122_06_task_numbers',
  '20261122_08_search',
  '20261205_40_roll_calls',
]);

async function anyEvent(db: Db): Promise<boolean> {
  return (await db.selectFrom('events').select('position').limit(1).executeTakeFirst()) !== undefined;
}

interface Migration {
  up(db: Db): Promise<void>;
}
