import { randomUUID } from 'node:crypto';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { loginName } from '#domain/accounts/login-name.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountByLogin } from '#db/accounts/accounts.ts';
import { insertApiToken } from '#db/accounts/api-tokens.ts';
import { openPositions } from '#db/accounts/positions.ts';
import type { Db } from '#db/database.ts';

export interface Wanted {
  readonly person: string;
  readonly role: PersonRole;
  readonly unit: string;
  readonly name: string;
  readonly days: number;
}

/** In an evaluation `person` is anybody's name: account and position are made where they are missing. */
export async function tokenForAnybody(db: Db, { person, role, unit, name, days }: Wanted): Promise<string> {
  const [token] = await evaluationTokens(db, [{ name: person, role, unit: unit as UnitId }], { name, days });
  if (token === undefined) throw new Error('no token was made');
  return token;
}

/** Elsewhere `person` is a login, and acts in a position an administrator has given. */
export async function tokenForAccount(db: Db, { person, role, unit, name, days }: Wanted): Promise<string> {
  const account = await accountByLogin(db, loginName(person));
  if (account === undefined || account.disabled_at !== null) throw new Error(`there is no account "${person}"`);
  const today = vietnamDate(instantFromMillis(Date.now()));
  const positions = await openPositions(db, account.id, today);
  const position = positions.find((each) => each.role === role && each.unit === unit && each.delegation === null);
  if (position === undefined) throw new Error(`"${person}" does not hold the position of ${role} in ${unit} today`);
  const id = randomUUID();
  const token = newToken();
  await db.transaction().execute(async (trx) => {
    await insertApiToken(trx, {
      ...{ id, tokenHash: tokenHash(token), name, account: account.id, position: position.id, createdBy: operator },
      expiresAt: new Date(Date.now() + days * 86_400_000),
    });
    const detail = { token: id, name, account: account.id, unit, role, days, by: operator };
    await recordAccess(trx, { kind: 'token-made', detail });
  });
  return token;
}

/** Whoever may reach the database; it has no account. */
const operator = 'npm run token';
