import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** Ends every session on this database but the one that asks; answers how many there were. */
export async function endOtherBackends(owner: Db): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(owner);
  return rows.length;
}
