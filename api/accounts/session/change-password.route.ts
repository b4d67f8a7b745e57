import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById, storePassword } from '#db/accounts/accounts.ts';
import { loginKey } from '#db/accounts/attempts.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { accountRoute, Done, done } from '#api/accounts/account-route.ts';
import { admit, succeeded } from '#api/accounts/attempt.ts';
import { requireGoodPassword } from '#api/accounts/check-password.ts';
import { hashPassword, passwordMatches } from '#api/accounts/password-hash.ts';
import { rotate } from '#api/accounts/rotate.ts';
import { sessionOf } from '#api/support/actor.ts';
import { invalidField } from '#api/support/invalid-field.ts';

/** Every other session of the account ends: whoever came in with the old password is out. */
export const changePassword = accountRoute({
  method: 'POST',
  path: '/session/password',
  tag: 'session',
  name: 'changePassword',
  summary: 'Change the own password; asks for the present one, and ends all other sessions',
  input: z.strictObject({ current: z.string().min(1).max(1000), next: z.string().min(1).max(1000) }),
  output: Done,
  async answer({ input, request, reply, deps }) {
    const facts = await sessionOf(request, deps);
    const { account, login } = facts;
    await admit(deps, request, { key: loginKey(login), account });
    const kept = (await accountById(deps.db, account))?.password_hash;
    if (!(await passwordMatches(kept, input.current))) throw invalidField('/current', 'wrong-password');
    await succeeded(deps, request, loginKey(login));
    requireGoodPassword(input.next, login, '/next');
    if (input.next.normalize('NFC') === input.current.normalize('NFC')) throw invalidField('/next', 'same-password');
    const hash = await hashPassword(input.next);
    await deps.db.transaction().execute(async (trx) => {
      await storePassword(trx, account, hash, false);
      await endSessions(trx, { account, except: facts.id }, 'password-changed');
      await rotate(deps, request, reply, {}, trx);
      await recordAccess(trx, { kind: 'password-changed', account, address: request.ip });
    });
    deps.callers.forget();
    return done;
  },
});
