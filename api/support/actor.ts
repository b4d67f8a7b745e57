import type { FastifyRequest } from 'fastify';
import { verifyToken } from '#config/token.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** Who calls: the bearer token, or `?token=` where a browser cannot set a header (server-sent events, downloads). */
export async function actorOf(request: FastifyRequest, deps: ApiDeps): Promise<Actor> {
  const header = request.headers.authorization;
  const query = request.query;
  const inQuery =
    typeof query === 'object' && query !== null && 'token' in query && typeof query.token === 'string'
      ? query.token
      : undefined;
  const token = header?.startsWith('Bearer ') === true ? header.slice('Bearer '.length) : inQuery;
  if (token === undefined) throw new Problem('unauthenticated');
  const verified = await verifyToken(deps.tokenSecret, token);
  if (!verified.ok) throw new Problem('unauthenticated');
  const { sub, role, unit } = verified.claims;
  return { person: sub, role, unit: unit as UnitId };
}
