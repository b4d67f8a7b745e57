import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { resetSecondFactor, storePassword } from '#db/accounts/accounts.ts';
import { liftLocks } from '#db/accounts/attempts.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { type AccountLetter, queueAccountLetter } from '#db/outbox/account-letters.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { AccountParams } from '#api/accounts/admin/fields.ts';
import { accountOrNotFound } from '#api/accounts/admin/find-account.ts';
import { hashPassword, printOf } from '#api/accounts/password-hash.ts';
import { oneTimePassword } from '#api/accounts/secrets.ts';

/** To the account's own address: whoever did not ask for it has to learn of it. */
function letterOf(kind: 'passwordReset' | 'secondFactorReset', account: AccountId, by: string): AccountLetter {
  return { kind, about: randomUUID(), account, facts: { by } };
}

export const resetPassword = adminRoute({
  method: 'POST',
  path: '/accounts/:account/reset-password',
  name: 'resetPassword',
  summary: 'A one-time password, shown now and never again; every session of the account ends',
  takes: { params: AccountParams },
  output: z.object({ password: z.string() }),
  async answer({ params, actor, address, deps }) {
    const { id, login } = await accountOrNotFound(deps.db, params.account);
    const password = oneTimePassword();
    const hash = await hashPassword(password);
    await deps.db.transaction().execute(async (trx) => {
      await storePassword(trx, id, hash, true);
      await liftLocks(trx, { login });
      await endSessions(trx, { account: id }, 'password-changed');
      await queueAccountLetter(trx, letterOf('passwordReset', id, actor.person));
      await recordAccess(trx, {
        kind: 'password-reset',
        actor,
        address,
        detail: { account: id, login, print: printOf(hash) },
      });
    });
    return { password };
  },
});

export const resetFactor = adminRoute({
  method: 'POST',
  path: '/accounts/:account/reset-second-factor',
  name: 'resetSecondFactor',
  summary: 'After a lost telephone: the next log-in enrols a new one; every session of the account ends',
  takes: { params: AccountParams },
  output: Done,
  async answer({ params, actor, address, deps }) {
    const { id, login } = await accountOrNotFound(deps.db, params.account);
    await deps.db.transaction().execute(async (trx) => {
      await resetSecondFactor(trx, id);
      await liftLocks(trx, { code: id });
      await endSessions(trx, { account: id }, 'second-factor-reset');
      await queueAccountLetter(trx, letterOf('secondFactorReset', id, actor.person));
      await recordAccess(trx, { kind: 'second-factor-reset', actor, address, detail: { account: id, login } });
    });
    return done;
  },
});
