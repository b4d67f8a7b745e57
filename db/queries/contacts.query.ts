import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Who gets a unit's letters today. */
export async function contactsOf(db: Db, unit: UnitId) {
  return db
    .selectFrom('unit_contact')
    .select(['role', 'name'])
    .where('unit', '=', unit)
    .orderBy('role')
    .orderBy('name')
    .execute();
}
