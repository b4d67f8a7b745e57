import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { provisioned } from '#db/accounts/provision.ts';
import { insertSession } from '#db/accounts/sessions.ts';
import type { Db } from '#db/database.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';

interface Person {
  readonly name: string;
  readonly role: PersonRole;
  readonly unit: UnitId;
}

/** Somebody who has signed in, by the cookie of his session. */
export async function sessionOf(db: Db, person: Person): Promise<string> {
  await evaluationTokens(db, [person], { name: 'bench', days: 1 });
  const { account, position } = provisioned(person);
  const token = newToken();
  const soon = new Date(Date.now() + 3_600_000);
  await insertSession(db, {
    tokenHash: tokenHash(token),
    id: randomUUID(),
    account,
    position,
    delegation: null,
    idleExpiresAt: soon,
    expiresAt: soon,
    secondFactorAt: new Date(),
    address: '127.0.0.1',
    agent: 'bench',
  });
  return token;
}

/** Whoever sits at this browser is signed in from here on. */
export async function signIn(context: BrowserContext, url: string, session: string): Promise<void> {
  await context.addCookies([
    {
      name: '__Host-hoinghi',
      value: session,
      url: `https://${new URL(url).hostname}`,
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    },
  ]);
}
