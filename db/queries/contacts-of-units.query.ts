import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Db } from '#db/database.ts';

/** Who gets the letters to these units today. */
export async function contactsOfUnits(db: Db, units: readonly UnitId[], roles: readonly Addressee['role'][]) {
  return db
    .selectFrom('unit_contact')
    .select(['unit', 'role', 'name', 'address'])
    .where('unit', '=', sql<UnitId>`any(${[...units]})`)
    .where('role', 'in', [...roles])
    .orderBy('unit')
    .orderBy('role')
    .execute();
}
