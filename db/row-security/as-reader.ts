import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Db } from '#db/database.ts';

/**
 * Reads in one transaction of the readers' role, in which only what the actor may see is there. `readers` is a pool of that role
 * (`openDatabase(url, { asReader: true })`): a statement that comes without the settings sees nothing at all.
 */
export async function asReader<T>(
  readers: Db,
  { unit, role, position }: Pick<Actor, 'unit' | 'role' | 'position'>,
  read: (db: Db) => Promise<T>,
): Promise<T> {
  return readers
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`
        select set_config('app.unit', ${unit}, true), set_config('app.role', ${role}, true),
          set_config('app.position', ${position ?? ''}, true)`.execute(trx);
      return read(trx);
    });
}
