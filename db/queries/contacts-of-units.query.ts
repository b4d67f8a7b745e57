import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Addressee, contactRoles } from '#domain/kernel/letter.ts';
import type { Db } from '#db/database.ts';
import type { Contact } from '#db/outbox/contacts.ts';

/** Who gets the letters to these units today; of several in one post the one whose address comes first stands first. */
export async function contactsOfUnits(
  db: Db,
  units: readonly UnitId[],
  roles: readonly Addressee['role'][] = contactRoles,
): Promise<readonly Contact[]> {
  // What sums years writes to nobody.
  if (units.length === 0 || roles.length === 0) return [];
  return db
    .selectFrom('unit_contact')
    .select(['unit', 'role', 'name', 'address'])
    .where('unit', '=', sql<UnitId>`any(${[...units]}::text[])`)
    .where('role', 'in', [...roles])
    .orderBy('unit')
    .orderBy('role')
    .orderBy('address')
    .execute();
}
