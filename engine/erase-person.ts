import type { Db } from '#db/database.ts';
import { type Erased, type Erasure, erasePerson as eraseRows } from '#db/persons/erase.ts';
import type { Registry } from '#engine/ports.ts';
import { rebuildIn } from '#engine/rebuild.ts';

/** Erases a person and makes every screen anew without him, in one transaction: either all of it, or nothing. */
export async function erasePerson(owner: Db, registry: Registry, erasure: Erasure): Promise<Erased> {
  return owner.transaction().execute(async (trx) => {
    const erased = await eraseRows(trx, erasure);
    await rebuildIn(trx, registry, true);
    return erased;
  });
}
