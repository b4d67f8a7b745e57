import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Rotation, rotateSession } from '#db/accounts/sessions.ts';
import type { Db } from '#db/database.ts';
import { cookieOf, giveCookie } from '#api/accounts/cookie.ts';
import { newToken, tokenHash } from '#api/accounts/secrets.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** A new token whenever the session may do more or other things than before (session fixation). */
export async function rotate(
  deps: ApiDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  changes: Rotation,
  db: Db = deps.db,
): Promise<string> {
  const old = cookieOf(request);
  const fresh = newToken();
  if (old === undefined || !(await rotateSession(db, tokenHash(old), tokenHash(fresh), changes))) {
    throw new Problem('unauthenticated');
  }
  deps.callers.forget();
  giveCookie(reply, fresh);
  return fresh;
}
