import type { AccountId } from '#domain/kernel/ids.ts';
import { accountById } from '#db/accounts/accounts.ts';
import type { Db } from '#db/database.ts';
import { Problem } from '#api/support/problem.ts';

/** The account an address speaks of. An unknown one is a 404. */
export async function accountOrNotFound(db: Db, id: AccountId) {
  const account = await accountById(db, id);
  if (account === undefined) throw new Problem('not-found');
  return account;
}
