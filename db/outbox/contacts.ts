import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { Db } from '#db/database.ts';

export interface Contact {
  readonly unit: UnitId;
  readonly role: Addressee['role'];
  readonly name: string;
  readonly address: string | null;
}

/**
 * Whom units are written to at. They change with the organisation's stream only, so what was read under its version holds until
 * there is a newer one; at 0 (nobody has told of an organisation) nothing is kept.
 */
export class Contacts {
  private version = 0;
  private readonly known = new Map<UnitId, readonly Contact[]>();

  clear(): void {
    this.version = 0;
    this.known.clear();
  }

  async of(db: Db, version: number, addressees: readonly Addressee[]): Promise<(unit: UnitId) => readonly Contact[]> {
    if (version !== this.version || version === 0) this.known.clear();
    this.version = version;
    const units = [...new Set(addressees.map((each) => each.unit))];
    const unknown = units.filter((unit) => !this.known.has(unit));
    const read = unknown.length === 0 ? new Map<UnitId, readonly Contact[]>() : await contactsOf(db, unknown);
    if (version > 0 && version === this.version) for (const [unit, contacts] of read) this.known.set(unit, contacts);
    // As of now: another pass may go on to a newer version meanwhile.
    const found = new Map(units.map((unit) => [unit, this.known.get(unit) ?? read.get(unit) ?? []]));
    return (unit) => found.get(unit) ?? [];
  }
}

async function contactsOf(db: Db, units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, readonly Contact[]>> {
  const rows = await db
    .selectFrom('unit_contact')
    .select(['unit', 'role', 'name', 'address'])
    .where('unit', '=', sql<UnitId>`any(${units})`)
    .execute();
  const found = new Map<UnitId, Contact[]>(units.map((unit) => [unit, []]));
  for (const row of rows) found.get(row.unit)?.push(row);
  return found;
}
