import { openDatabase } from '#db/database.ts';
import { noteProvisioned } from '#db/accounts/provision.ts';
import { migrate } from '#db/migrate.ts';
import { sealEarlier } from '#db/outbox/seal.ts';
import { letLogIn, type ProgramLogins } from '#db/row-security/logins.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';

/**
 * Brings a database to the newest shape and fills what only the projectors can fill; safe to call from several programs
 * at once. Lets the programs' own roles log in, where there are addresses for them. Answers the names of the migrations it carried out, throws with the name of the one that failed.
 */
export async function migrateToLatest(
  databaseUrl: string,
  logins: ProgramLogins | null = null,
): Promise<readonly string[]> {
  const db = openDatabase(databaseUrl, { asOwner: true, max: 2 });
  try {
    const { names, refill } = await migrate(db);
    if (logins !== null) await letLogIn(db, logins);
    if (refill) await rebuildProjections(db, registry, true);
    if (names.includes('20261128_06_sealed')) {
      await sealEarlier(db);
      await noteProvisioned(db);
    }
    return names;
  } finally {
    await db.destroy();
  }
}
