import type { FastifyRequest } from 'fastify';
import { cookieOf } from '#api/accounts/cookie.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    tokenInAddress?: boolean;
    /** Takes bytes and nothing else. */
    bytes?: boolean;
  }
}

/** What a request claims to come with: a program's token, else a session's. */
export function credentialOf(request: FastifyRequest): string | undefined {
  return bearerOf(request) ?? cookieOf(request);
}

/** The header, or `?token=` where the route takes one: elsewhere it would only stand in logs and be shown in windows. */
export function bearerOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header?.startsWith('Bearer ') === true) return header.slice('Bearer '.length);
  if (request.routeOptions.config.tokenInAddress !== true) return undefined;
  const query = request.query;
  return typeof query === 'object' && query !== null && 'token' in query && typeof query.token === 'string'
    ? query.token
    : undefined;
}
