import { sql } from 'kysely';
import {
  addressRule,
  attempt,
  type AttemptRule,
  guessRule,
  slowedRule,
  waitMillis,
} from '#domain/accounts/attempts.ts';
import { networkOf } from '#domain/accounts/network.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Who guesses at what, from where. */
export type Guess =
  /** At nothing of one person's: the address alone is counted. */
  | { readonly at: 'door'; readonly address: string }
  /** At a login, whether there is such an account or not, or at the code of one. */
  | { readonly at: 'login' | 'code'; readonly of: string; readonly address: string }
  /** The same from a browser that has been in this account: its own budget, whatever others do at the login. */
  | { readonly at: 'login' | 'code'; readonly of: string; readonly device: string }
  /** At the present password, from within a session. */
  | { readonly at: 'session'; readonly of: string };

export type Admission =
  | { readonly allowed: true; readonly waitMillis: number }
  /** `first`: of this pause; the others are counted and not written down one by one. */
  | { readonly allowed: false; readonly seconds: number; readonly first: boolean; readonly turnedAway: number };

interface Counted {
  readonly key: string;
  readonly rule: AttemptRule;
}

const oneLine = (text: string): string => text.replace(/\s/gu, ' ');
const placeKey = (at: 'login' | 'code', of: string): string => `${at} ${oneLine(of)}\n`;
const addressKey = (address: string): string => `address ${networkOf(address)}`;

/** Everything that one guess is counted under; only what is counted under its place is ever paused. */
function countedUnder(guess: Guess): readonly Counted[] {
  if (guess.at === 'session') return [{ key: `session ${guess.of}`, rule: guessRule }];
  if (guess.at === 'door') return [{ key: addressKey(guess.address), rule: addressRule }];
  const { at, of } = guess;
  if ('device' in guess) return [{ key: `${placeKey(at, of)}device ${guess.device}`, rule: guessRule }];
  return [
    { key: addressKey(guess.address), rule: addressRule },
    { key: `${placeKey(at, of)}${networkOf(guess.address)}`, rule: guessRule },
    // A code has a million values: whoever has the password and many addresses is stopped, and the holder's browser is not.
    { key: `${at} ${oneLine(of)}`, rule: at === 'code' ? codeRule : slowedRule },
  ];
}

const codeRule: AttemptRule = { ...guessRule, free: 50 };

/** Counts a guess before it is tried, in one place for all processes. */
export async function admitAttempt(db: Db, guess: Guess): Promise<Admission> {
  return await db.transaction().execute(async (trx) => {
    let wait = 0;
    for (const { key, rule } of countedUnder(guess)) {
      const answer = await count(trx, key, rule);
      if (!answer.allowed) return answer;
      wait = rule === slowedRule ? waitMillis(answer.count) : wait;
    }
    return { allowed: true, waitMillis: wait };
  });
}

type Count = { readonly allowed: true; readonly count: number } | Extract<Admission, { allowed: false }>;

async function count(trx: Db, key: string, rule: AttemptRule): Promise<Count> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(trx);
  const row = await trx.selectFrom('login_failures').selectAll().where('key', '=', key).executeTakeFirst();
  const before =
    row === undefined
      ? null
      : { since: row.since.getTime(), count: row.count, lockedUntil: row.locked_until?.getTime() ?? null };
  const answer = attempt(before, Date.now(), rule);
  if (!answer.allowed) return { ...(await turnAway(trx, key)), ...answer };
  const { since, count, lockedUntil } = answer.next;
  const kept = {
    since: new Date(since),
    count,
    locked_until: lockedUntil === null ? null : new Date(lockedUntil),
    told: false,
  };
  await trx
    .insertInto('login_failures')
    .values({ key, ...kept })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(kept))
    .execute();
  return { allowed: true, count };
}

/** The first of a pause is told of, with how many the pauses before it have turned away. */
async function turnAway(trx: Db, key: string): Promise<{ first: boolean; turnedAway: number }> {
  const { told, turned_away: turnedAway } = await trx
    .selectFrom('login_failures')
    .select(['told', 'turned_away'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('login_failures')
    .set((eb) => ({ told: true, turned_away: eb('turned_away', '+', 1) }))
    .where('key', '=', key)
    .execute();
  return { first: !told, turnedAway };
}

/** It succeeded: what was guessed at begins anew from that place, the address and the login get this one back. */
export async function forgiveAttempt(db: Db, guess: Guess): Promise<void> {
  for (const { key, rule } of countedUnder(guess)) {
    if (rule === guessRule) {
      await db.deleteFrom('login_failures').where('key', '=', key).execute();
    } else {
      await db
        .updateTable('login_failures')
        .set((eb) => ({ count: eb('count', '-', 1), locked_until: null }))
        .where('key', '=', key)
        .where('count', '>', 0)
        .execute();
    }
  }
}

/** From every place, and the codes too if the account is named. */
export async function liftLocks(db: Db, { login, code }: { login?: string; code?: AccountId }): Promise<void> {
  for (const [at, of] of [['login', login] as const, ['code', code] as const]) {
    if (of === undefined) continue;
    await db
      .deleteFrom('login_failures')
      .where((eb) =>
        eb.or([eb('key', '=', `${at} ${oneLine(of)}`), sql<boolean>`starts_with(key, ${placeKey(at, of)})`]),
      )
      .execute();
  }
}

/** Until when each of these logins is locked somewhere; the others are missing. */
export async function lockedLogins(db: Db, logins: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (logins.length === 0) return new Map();
  const { rows } = await sql<{ login: string; until: Date }>`
    select substr(split_part(key, ${'\n'}, 1), 7) as login, max(locked_until) as until
    from login_failures
    where starts_with(key, 'login ') and locked_until > now() and substr(split_part(key, ${'\n'}, 1), 7) = any(${logins})
    group by 1`.execute(db);
  return new Map(rows.map(({ login, until }) => [login, until]));
}

export async function forgetOldAttempts(db: Db): Promise<void> {
  await sql`
    delete from login_failures
    where since < now() - interval '2 days' and (locked_until is null or locked_until < now())`.execute(db);
}
