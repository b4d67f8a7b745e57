import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cookieOf } from '#api/accounts/cookie.ts';
import { Problem } from '#api/support/problem.ts';

export type Origin = 'same' | 'other' | 'untold';

/**
 * Where a request comes from, as the browser says and a page cannot: Sec-Fetch-Site, or Origin from older ones. A cookie
 * is sent along with whatever another page makes the browser send, so what it changes must come from our own pages.
 */
export function originOf(request: FastifyRequest, publicUrl: string): Origin {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'same' : 'other';
  const { origin, host } = request.headers;
  if (origin === undefined) return 'untold';
  if (origin === new URL(publicUrl).origin) return 'same';
  return URL.canParse(origin) && new URL(origin).host === host ? 'same' : 'other';
}

function changesNothing(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** Whoever comes by the cookie must be told to come from our own page; before anything else is looked at. */
export function refuseForeignRequests(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onRequest', (request, _reply, done) => {
    // A foreign page cannot set this header without being asked first, and nothing here answers such a question.
    const byToken = request.headers.authorization !== undefined;
    const byCookie = cookieOf(request) !== undefined && !byToken;
    const foreign = byCookie && !changesNothing(request) && originOf(request, publicUrl) !== 'same';
    done(foreign ? new Problem('cross-site') : undefined);
  });
}

/** For logging in, where no cookie is needed yet: a program may, a foreign page may not. */
export function refuseForeignPage(request: FastifyRequest, publicUrl: string): void {
  if (originOf(request, publicUrl) === 'other') throw new Problem('cross-site');
}
