import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById, useStep } from '#db/accounts/accounts.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { admit, guessAt, succeeded } from '#api/accounts/attempt.ts';
import { rememberDevice } from '#api/accounts/device-cookie.ts';
import { rotate } from '#api/accounts/rotate.ts';
import { openSecret } from '#api/accounts/sealed-secret.ts';
import { matchingStep } from '#api/accounts/totp.ts';
import { Problem } from '#api/support/problem.ts';

/** Also what confirms an enrolment: whoever can give a code has the secret in the hand. No code is taken twice. */
export const giveCode = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session/second-factor',
  tag: 'session',
  name: 'giveCode',
  summary: 'The six digits of the authenticator; the first ones after an enrolment confirm it',
  asks: 'session',
  takes: {
    body: z.strictObject({
      code: z
        .string()
        .regex(/^\s*\d{3}\s?\d{3}\s*$/)
        .max(20),
    }),
  },
  output: Done,
  async handle({ caller: facts, body, request, reply, deps }) {
    const { account } = facts;
    const guess = guessAt(deps, request, { at: 'code', of: account, account });
    await admit(deps, request, guess, account);
    const stored = (await accountById(deps.db, account))?.totp_secret;
    const secret = typeof stored === 'string' ? openSecret(deps.keys('second-factor'), account, stored) : null;
    if (typeof stored === 'string' && secret === null) {
      request.log.error({ account }, 'a second factor does not open with this installation key');
      throw new Problem('second-factor-unreadable');
    }
    const code = body.code.replace(/\s/g, '');
    const step = secret !== null ? matchingStep(secret, code, Date.now()) : null;
    if (step === null || !(await useStep(deps.db, account, step))) {
      await recordAccess(deps.db, { kind: 'second-factor-refused', account, address: request.ip });
      throw new Problem('second-factor-refused', {}, { pointer: '/code' });
    }
    await succeeded(deps, guess);
    await rotate(deps, request, reply, { secondFactorAt: new Date() });
    rememberDevice(request, reply, deps.keys('device-cookie'), account);
    const kind = facts.enrolled ? 'second-factor-given' : 'second-factor-enrolled';
    await recordAccess(deps.db, { kind, account, address: request.ip });
    return done;
  },
});
