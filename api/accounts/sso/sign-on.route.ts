import { addressOf } from '#domain/words/console-addresses.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { modes } from '#config/env.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { anyRealAccount } from '#db/accounts/accounts.ts';
import { accountOfSubject } from '#db/accounts/single-sign-on.ts';
import type { ApiProblemCode } from '#domain/words/problems.ts';
import { admit, succeeded } from '#api/accounts/attempt.ts';
import { cookieOf } from '#api/accounts/cookie.ts';
import { openSession } from '#api/accounts/open-session.ts';
import { keepPending, takePending } from '#api/accounts/sso/pending-cookie.ts';
import { placeInConsole } from '#api/accounts/sso/place-in-console.ts';
import type { SingleSignOn, SsoPending } from '#api/accounts/sso/port.ts';
import { type Register, route } from '#api/support/route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { run } from '#api/support/run.ts';

const Ways = z.object({
  singleSignOn: z.boolean(),
  evaluation: z.boolean(),
  mode: z.enum(modes).describe('How this installation is used'),
  address: z.string().describe('Where it is opened, as it runs now'),
  run: z.string().describe('Another after every start'),
  house: z.string().nullable().describe('Whose installation it is, as its operator says it; nothing of the record'),
});

/** What the login page says and offers beside login and password. */
export const waysToSignIn = route({
  ...{
    method: 'GET',
    path: '/session/ways',
    tag: 'session',
    name: 'waysToSignIn',
    summary: 'How one can sign in here',
  },
  asks: 'open',
  takes: {},
  output: Ways,
  handle: async ({ deps }) => ({
    singleSignOn: deps.singleSignOn !== null,
    evaluation: deps.evaluation && !(await anyRealAccount(deps.db)),
    mode: deps.mode,
    address: deps.publicUrl,
    run,
    house: deps.houseName === '' ? null : deps.houseName,
  }),
});

const Next = z.object({ next: z.string().max(500).optional().describe('Where in the console to go afterwards') });

/** Both are visited by a browser, not called by a program: they answer with the next address to visit. */
export const signOn: Register = (app, deps) => {
  const { singleSignOn } = deps;
  if (singleSignOn === null) return;
  route({
    method: 'GET',
    path: '/session/sso',
    tag: 'session',
    name: 'beginSingleSignOn',
    summary: 'To the OpenID provider; exists only where one is configured',
    asks: 'open',
    takes: { querystring: Next },
    async handle({ query: { next }, request, reply }) {
      const beginning = await singleSignOn.begin();
      if (beginning === null) return refused(reply, 'sso-unavailable');
      keepPending(request, reply, { ...beginning.pending, next: placeInConsole(next) });
      return reply.header('cache-control', 'no-store').redirect(beginning.url, 303);
    },
  })(app, deps);
  route({
    method: 'GET',
    path: '/session/sso/return',
    tag: 'session',
    name: 'finishSingleSignOn',
    summary: 'Back from the provider: a session, or the login page with the reason why not',
    asks: 'open',
    takes: {},
    noStore: true,
    async handle({ request, reply }) {
      const pending = takePending(request, reply);
      try {
        if (pending === null && (await isIn(deps, request))) return await reply.redirect('/', 303);
        if (pending === null) throw new Problem('sso-mismatch');
        await comeIn(deps, singleSignOn, { request, reply, pending });
        return await reply.redirect(pending.next, 303);
      } catch (error) {
        if (error instanceof Problem) return refused(reply, error.code);
        throw error;
      }
    },
  })(app, deps);
};

/** Who goes back after signing in gives an answer that has been taken: there is nothing to ask of him again. */
async function isIn(deps: ApiDeps, request: FastifyRequest): Promise<boolean> {
  const cookie = cookieOf(request);
  return cookie !== undefined && (await deps.callers.session(cookie)) !== null;
}

interface Return {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly pending: SsoPending;
}

async function comeIn(deps: ApiDeps, singleSignOn: SingleSignOn, { request, reply, pending }: Return): Promise<void> {
  // Each answer costs the provider a question: whoever sends made-up ones is stopped by address, like one who guesses.
  const guess = { at: 'door', address: request.ip } as const;
  await admit(deps, request, guess);
  // Behind a proxy our own view of the address is another than the one the provider was told.
  const answer = await singleSignOn.finish(new URL(`${deps.publicUrl}${request.url}`), pending);
  const account = answer.ok ? await accountOfSubject(deps.db, answer.identity.subject, answer.identity.email) : null;
  if (!answer.ok || account === null) {
    const why = answer.ok ? 'sso-not-provisioned' : answer.failure;
    await recordAccess(deps.db, { kind: 'login-refused', address: request.ip, detail: { how: 'single-sign-on', why } });
    throw new Problem(why);
  }
  await succeeded(deps, guess);
  const secondFactorGiven = answer.identity.surelyIdentified;
  await openSession(deps, request, reply, { account, secondFactorGiven, how: 'single-sign-on' });
}

/** The login page has a sentence for each reason. */
function refused(reply: FastifyReply, code: ApiProblemCode): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(addressOf.refusedSignOn(code), 303);
}
