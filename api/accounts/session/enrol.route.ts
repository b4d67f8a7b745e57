import { z } from 'zod';
import { beginEnrolment } from '#db/accounts/accounts.ts';
import { accountRoute } from '#api/accounts/account-route.ts';
import { newTotpSecret, otpauthUri } from '#api/accounts/totp.ts';
import { sessionOf } from '#api/support/actor.ts';
import { Problem } from '#api/support/problem.ts';

/** A lost telephone is an administrator's to make good: whoever sits at an open session may not exchange the factor. */
export const enrol = accountRoute({
  method: 'POST',
  path: '/session/second-factor/enrolment',
  tag: 'session',
  name: 'enrolSecondFactor',
  summary: 'A new secret for the authenticator; it counts from the first code given on',
  output: z.object({ secret: z.string(), uri: z.string() }),
  async answer({ request, deps }) {
    const facts = await sessionOf(request, deps);
    const secret = newTotpSecret();
    if (!(await beginEnrolment(deps.db, facts.account, secret))) throw new Problem('second-factor-enrolled');
    return { secret, uri: otpauthUri(secret, facts.login) };
  },
});
