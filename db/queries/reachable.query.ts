import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { lapsed } from '#telemetry/tell.ts';

/** Why nothing can be done on this database yet; null: all is there. A database without tables has not been migrated. */
export async function recordProblem(db: Db): Promise<string | null> {
  try {
    await sql`select from streams limit 1`.execute(db);
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42P01') return 'it has no tables: npm run migrate';
    return error instanceof Error && error.message !== '' ? error.message : 'nobody answers at its address';
  }
}

/** PostgreSQL 53100: no room on the disk; 53400: past a limit that was set for it. */
const fullCodes: ReadonlySet<unknown> = new Set(['53100', '53400']);

export function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && fullCodes.has(error.code);
}

/**
 * Is there room where the database writes? Asked by a sort too large for its memory, which writes a megabyte beside the
 * tables and leaves nothing behind; a row that is taken back would leave its place in the table.
 */
export async function hasRoom(db: Db): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`set local work_mem = '64kB'`.execute(trx);
      await sql`
        select max(t) from (select md5(g::text) || md5((-g)::text) as t from generate_series(1, 10000) g order by t offset 0) s`.execute(
        trx,
      );
    });
    return true;
  } catch (error) {
    if (isFull(error)) return false;
    throw error;
  }
}

const patienceMillis = 2_000;

/** Does the database answer soon? A probe that waits for a full pool or a dead host would itself look dead. */
export async function databaseReachable(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMillis);
  });
  const answered = sql`select 1`.execute(db).then(
    () => true,
    (error: unknown) => {
      lapsed('probe', error);
      return false;
    },
  );
  try {
    return await Promise.race([answered, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
