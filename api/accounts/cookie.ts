import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: browsers take it over a secure line only, for this host alone and all of it, so no neighbour can plant one. */
export const sessionCookie = '__Host-hoinghi';

/** Over plain http no browser keeps a `Secure` one: see decision 0055. */
export const plainSessionCookie = 'hoinghi';

declare module 'fastify' {
  interface FastifyInstance {
    /** The office works over plain http, knowing what that means: `Secure` is left off its cookies, and only there. */
    plainHttp: boolean;
  }
}

/** No Max-Age: it goes with the browser, for office computers are shared. How long it counts the table says. */
const attributes = (server: FastifyInstance) =>
  ({ path: '/', secure: !server.plainHttp, httpOnly: true, sameSite: 'lax' }) as const;

const nameAt = ({ plainHttp }: FastifyInstance): string => (plainHttp ? plainSessionCookie : sessionCookie);

export function giveCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(nameAt(reply.server), token, attributes(reply.server));
}

export function takeCookieBack(reply: FastifyReply): void {
  reply.clearCookie(nameAt(reply.server), attributes(reply.server));
}

export function cookieOf(request: FastifyRequest): string | undefined {
  const value = request.cookies[nameAt(request.server)];
  return value === '' ? undefined : value;
}
