import { addressOf } from '#domain/words/console-addresses.ts';
import { createHash, randomBytes } from 'node:crypto';
import { anyAccount } from '#db/accounts/accounts.ts';
import type { Db } from '#db/database.ts';

/** Long enough for a weekend between installing and setting up; each start offers another. */
const lifeMillis = 7 * 86_400_000;

/**
 * While nobody has an account, a link by which the first administrator makes one; null afterwards. Every start offers a
 * new one, for the table keeps only hashes; the older ones stay good until somebody uses one.
 */
export async function offerSetupLink(db: Db, publicUrl: string): Promise<string | null> {
  if (await anyAccount(db)) return null;
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('setup_link')
    .values({ token_hash: hashOf(token) })
    .execute();
  // Behind the #: what stands there is not sent, so no proxy writes it down.
  return `${publicUrl}${addressOf.setUp}#${token}`;
}

/** Uses the link up and closes all others. Call it in the transaction that makes the account. */
export async function useSetupLink(trx: Db, token: string): Promise<boolean> {
  // Two people with two links at the same moment: the second must see the account of the first.
  await trx.selectFrom('setup_link').select('token_hash').forUpdate().execute();
  if (await anyAccount(trx)) return false;
  const used = await trx
    .updateTable('setup_link')
    .set({ used_at: new Date() })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('created_at', '>', new Date(Date.now() - lifeMillis))
    .returning('token_hash')
    .executeTakeFirst();
  return used !== undefined;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
