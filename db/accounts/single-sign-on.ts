import { sql } from 'kysely';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/**
 * The account an administrator has made for this person; null when there is none. The first time it is found by the mail
 * address the administrator entered, and from then on by the subject alone: addresses are handed on to other people.
 */
export async function accountOfSubject(db: Db, subject: string, email: string | null): Promise<AccountId | null> {
  const known = await db
    .selectFrom('account')
    .select(['id', 'disabled_at'])
    .where('oidc_subject', '=', subject)
    .executeTakeFirst();
  if (known !== undefined) return known.disabled_at === null ? known.id : null;
  return email === null ? null : await bound(db, subject, email);
}

async function bound(db: Db, subject: string, email: string): Promise<AccountId | null> {
  const found = await db
    .selectFrom('account')
    .select('id')
    .where(sql`lower(email)`, '=', email)
    .where('oidc_subject', 'is', null)
    .where('disabled_at', 'is', null)
    .limit(2)
    .execute();
  const [one, another] = found;
  // Two people with one address: which of them it is, nobody here can tell.
  if (one === undefined || another !== undefined) return null;
  const taken = await db
    .updateTable('account')
    .set({ oidc_subject: subject })
    .where('id', '=', one.id)
    .where('oidc_subject', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return taken?.id ?? null;
}
