import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById, storePassword } from '#db/accounts/accounts.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { admit, succeeded } from '#api/accounts/attempt.ts';
import { requireGoodPassword } from '#api/accounts/check-password.ts';
import { hashPassword, passwordMatches, printOf } from '#api/accounts/password-hash.ts';
import { rotate } from '#api/accounts/rotate.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';

/** Every other session of the account ends: whoever came in with the old password is out. */
export const changePassword = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session/password',
  tag: 'session',
  name: 'changePassword',
  summary: 'Change the own password; asks for the present one, and ends all other sessions',
  asks: 'session',
  takes: { body: z.strictObject({ current: z.string().min(1).max(1000), next: z.string().min(1).max(1000) }) },
  output: Done,
  async handle({ caller: facts, body, request, reply, deps }) {
    const { account, login } = facts;
    // Whoever has the password alone is not in yet, and must not shut the owner out by another one.
    const factor = deps.callers.secondFactor(facts);
    if (factor === 'toGive' || (factor === 'toEnrol' && !facts.mustChangePassword))
      throw new Problem('second-factor-required');
    const guess = { at: 'session', of: facts.id } as const;
    await admit(deps, request, guess, account);
    const kept = (await accountById(deps.db, account))?.password_hash;
    if (!(await passwordMatches(kept, body.current))) throw invalidField('/current', 'wrong-password');
    await succeeded(deps, guess);
    requireGoodPassword(body.next, login, '/next');
    if (body.next.normalize('NFC') === body.current.normalize('NFC')) throw invalidField('/next', 'same-password');
    const hash = await hashPassword(body.next);
    await deps.db.transaction().execute(async (trx) => {
      await storePassword(trx, account, hash, false);
      await endSessions(trx, { account, except: facts.id }, 'password-changed');
      await rotate(deps, request, reply, {}, trx);
      await recordAccess(trx, {
        kind: 'password-changed',
        account,
        address: request.ip,
        detail: { print: printOf(hash) },
      });
    });
    deps.callers.forget();
    return done;
  },
});
