import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: browsers take it over a secure line only, for this host alone and all of it, so no neighbour can plant one. */
export const sessionCookie = '__Host-hoinghi';

/** No Max-Age: it goes with the browser, for office computers are shared. How long it counts the table says. */
const attributes = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

export function giveCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(sessionCookie, token, attributes);
}

export function takeCookieBack(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, attributes);
}

export function cookieOf(request: FastifyRequest): string | undefined {
  const value = request.cookies[sessionCookie];
  return value === '' ? undefined : value;
}
