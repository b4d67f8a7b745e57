import { sql } from 'kysely';
import { addressRule, attempt, type AttemptRule, loginRule } from '#domain/accounts/attempts.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export const loginKey = (login: string): string => `login ${login}`;
export const secondFactorKey = (account: AccountId): string => `code ${account}`;
const addressKey = (address: string): string => `address ${address}`;

export type Admission = { readonly allowed: true } | { readonly allowed: false; readonly seconds: number };

/** Counts an attempt under both keys before it is tried, in one place for all processes. */
export async function admitAttempt(db: Db, key: string | null, address: string): Promise<Admission> {
  return await db.transaction().execute(async (trx) => {
    const byAddress = await count(trx, addressKey(address), addressRule);
    if (!byAddress.allowed) return byAddress;
    return key === null ? byAddress : await count(trx, key, loginRule);
  });
}

async function count(trx: Db, key: string, rule: AttemptRule): Promise<Admission> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
  const row = await trx.selectFrom('login_failures').selectAll().where('key', '=', key).executeTakeFirst();
  const before =
    row === undefined
      ? null
      : { since: row.since.getTime(), count: row.count, lockedUntil: row.locked_until?.getTime() ?? null };
  const answer = attempt(before, Date.now(), rule);
  if (!answer.allowed) return answer;
  const { since, count, lockedUntil } = answer.next;
  const kept = {
    since: new Date(since),
    count,
    locked_until: lockedUntil === null ? null : new Date(lockedUntil),
  };
  await trx
    .insertInto('login_failures')
    .values({ key, ...kept })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(kept))
    .execute();
  return { allowed: true };
}

/** It succeeded: the login begins anew, the address gets this one back. */
export async function forgiveAttempt(db: Db, key: string | null, address: string): Promise<void> {
  if (key !== null) await liftLock(db, key);
  await db
    .updateTable('login_failures')
    .set((eb) => ({ count: eb('count', '-', 1), locked_until: null }))
    .where('key', '=', addressKey(address))
    .where('count', '>', 0)
    .execute();
}

/** True when there was something to lift. */
export async function liftLock(db: Db, key: string): Promise<boolean> {
  const lifted = await db
    .deleteFrom('login_failures')
    .where('key', '=', key)
    .returning('locked_until')
    .executeTakeFirst();
  return lifted !== undefined;
}

/** Until when each of these logins is locked; the others are missing. */
export async function lockedLogins(db: Db, logins: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (logins.length === 0) return new Map();
  const rows = await db
    .selectFrom('login_failures')
    .select(['key', 'locked_until'])
    .where('key', 'in', logins.map(loginKey))
    .where('locked_until', '>', new Date())
    .execute();
  return new Map(
    rows.flatMap(({ key, locked_until }) => (locked_until === null ? [] : [[key.slice(6), locked_until]])),
  );
}

export async function forgetOldAttempts(db: Db): Promise<void> {
  await sql`
    delete from login_failures
    where since < now() - interval '2 days' and (locked_until is null or locked_until < now())`.execute(db);
}
