import { z } from 'zod';
import { loginName } from '#domain/accounts/login-name.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountByLogin } from '#db/accounts/accounts.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { admit, guessAt, succeeded } from '#api/accounts/attempt.ts';
import { openSession } from '#api/accounts/open-session.ts';
import { passwordMatches } from '#api/accounts/password-hash.ts';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import { Problem } from '#api/support/problem.ts';

/** An unknown login, a wrong password and a disabled account get one answer, after the same work. */
export const logIn = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session',
  tag: 'session',
  name: 'logIn',
  summary: 'Log in by login and password; the answer sets the cookie. `GET /session` says what is still asked for',
  asks: 'open',
  takes: { body: z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) }) },
  output: Done,
  async handle({ body, request, reply, deps }) {
    refuseForeignPage(request, deps.publicUrl);
    const login = loginName(body.login);
    const account = await accountByLogin(deps.db, login);
    const guess = guessAt(deps, request, { at: 'login', of: login, account: account?.id });
    await admit(deps, request, guess, account?.id);
    const matches = await passwordMatches(account?.password_hash, body.password);
    if (account === undefined || !matches || account.disabled_at !== null) {
      // A login that is nobody's is not written down: people type passwords into the wrong field.
      const known = account === undefined ? {} : { account: account.id, login: account.login };
      const why = account === undefined ? 'unknown' : account.disabled_at === null ? 'password' : 'disabled';
      await recordAccess(deps.db, { kind: 'login-refused', ...known, address: request.ip, detail: { why } });
      throw new Problem('login-refused');
    }
    await succeeded(deps, guess);
    await openSession(deps, request, reply, { account: account.id, secondFactorGiven: false, how: 'password' });
    return done;
  },
});
