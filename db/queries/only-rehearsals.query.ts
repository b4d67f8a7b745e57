import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

export async function anyRealCycle(db: Db): Promise<boolean> {
  const { rows } = await sql<{
    any: boolean;
  }>`select exists (select from cycle_view where not rehearsal) as any`.execute(db);
  return rows[0]?.any === true;
}

/** There are rehearsals and not one real cycle in the whole house: two questions of one row each. */
export async function nothingButRehearsals(db: Db): Promise<boolean> {
  const { rows } = await sql<{ only: boolean }>`
    select exists (select from cycle_view where rehearsal) and not exists (select from cycle_view where not rehearsal) as only`.execute(
    db,
  );
  return rows[0]?.only === true;
}
