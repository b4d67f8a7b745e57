import { administrators } from '#db/accounts/positions.ts';
import type { Db } from '#db/database.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

/** Call it after the change, in its transaction: an installation that nobody can administer could only be mended by hand. */
export async function requireAdministrator(trx: Db): Promise<void> {
  if ((await administrators(trx, todayOf(null))).length === 0) throw new Problem('last-administrator');
}
