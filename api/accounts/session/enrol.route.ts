import { z } from 'zod';
import { beginEnrolment } from '#db/accounts/accounts.ts';
import { ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { sealSecret } from '#api/accounts/sealed-secret.ts';
import { newTotpSecret, otpauthUri } from '#api/accounts/totp.ts';
import { Problem } from '#api/support/problem.ts';

/** A lost telephone is an administrator's to make good: whoever sits at an open session may not exchange the factor. */
export const enrol = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session/second-factor/enrolment',
  tag: 'session',
  name: 'enrolSecondFactor',
  summary: 'A new secret for the authenticator; it counts from the first code given on',
  asks: 'session',
  takes: {},
  output: z.object({ secret: z.string(), uri: z.string() }),
  async handle({ caller: facts, deps }) {
    const secret = newTotpSecret();
    const sealed = sealSecret(deps.keys('second-factor'), facts.account, secret);
    if (!(await beginEnrolment(deps.db, facts.account, sealed))) throw new Problem('second-factor-enrolled');
    return { secret, uri: otpauthUri(secret, facts.login) };
  },
});
