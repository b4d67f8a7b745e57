import type { FastifyRequest } from 'fastify';
import type { Actor } from '#domain/kernel/actor.ts';
import type { SessionFacts } from '#db/accounts/sessions.ts';
import { cookieOf } from '#api/accounts/cookie.ts';
import { inPosition } from '#api/accounts/callers.ts';
import { positionEnded } from '#api/accounts/position-ended.ts';
import { openPositions } from '#db/accounts/positions.ts';
import { todayOf } from '#api/support/now.ts';
import { bearerOf } from '#api/support/credential.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** Who calls: a program by its token, a person by the session's cookie. */
export async function actorOf(request: FastifyRequest, deps: ApiDeps): Promise<Actor> {
  const token = bearerOf(request);
  if (token !== undefined) return await actorByToken(token, deps);
  return await actorOfSession(await sessionOf(request, deps), deps);
}

/** The session behind the cookie, whatever it may still lack: also one whose position has ended, while its person holds another. */
export async function sessionOf(request: FastifyRequest, deps: ApiDeps): Promise<SessionFacts> {
  const cookie = cookieOf(request);
  if (cookie === undefined) throw new Problem('unauthenticated');
  const facts = await deps.callers.session(cookie);
  if (facts !== null) return facts;
  const left = await deps.callers.outOfPosition(cookie);
  if (left === null) throw new Problem('unauthenticated');
  const another = left.revoked ? [] : await openPositions(deps.db, left.account, todayOf(null));
  if (another.length === 0) throw await positionEnded(deps, left);
  return left;
}

/** A session acts once its password is its owner's own, the second factor is given and a position is taken. */
async function actorOfSession(facts: SessionFacts, deps: ApiDeps): Promise<Actor> {
  if (facts.mustChangePassword) throw new Problem('password-change-required');
  const factor = deps.callers.secondFactor(facts);
  if (factor === 'toEnrol' || factor === 'toGive') throw new Problem('second-factor-required');
  if (facts.position === null) throw new Problem('position-required');
  if (!inPosition(facts)) throw await positionEnded(deps, facts);
  return actorIn(facts, facts.position);
}

export function actorIn(facts: SessionFacts, position: NonNullable<SessionFacts['position']>): Actor {
  const { id, role, unit, rights, delegation } = position;
  return {
    ...{ person: facts.name, role, unit, account: facts.account, position: id, rights, units: facts.units },
    serves: facts.serves,
    ...(delegation === null ? {} : { delegation: delegation.id, holder: delegation.holder }),
  };
}

async function actorByToken(token: string, deps: ApiDeps): Promise<Actor> {
  const actor = await deps.callers.apiToken(token);
  if (actor === null) throw new Problem('unauthenticated');
  return actor;
}
