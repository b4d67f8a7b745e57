import type { FastifyInstance, FastifyRequest } from 'fastify';
import { under } from '#telemetry/correlation.ts';
import { requestEnded, withinRequest } from '#telemetry/spans.ts';
import { tell } from '#telemetry/tell.ts';

/** Asked again and again by machines: only worth a line when something is looked for. */
const quiet = new Set(['/health', '/ready', '/live', '/*', '/assets/*']);

/**
 * One line per answer: which route, how it ended, how long it took. The route's pattern, never the address as it came: that
 * holds search words, names and, for downloads, a token. Who asked is in the access log, where it is kept from changes.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    inRequest(request, done);
  });
  // Reading a body leaves the first hook's context: what comes after it begins here.
  app.addHook('preValidation', (request, _reply, done) => {
    inRequest(request, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status } = reply;
    const facts = { id: request.id, method: request.method, route, status, ms: Math.round(reply.elapsedTime) };
    const served = { name: `${request.method} ${route}`, 'http.request.method': request.method, 'http.route': route };
    requestEnded(request.raw, { ...served, status });
    tell({ kind: 'answer', method: request.method, route, status, millis: reply.elapsedTime });
    if (status >= 500) request.log.error(facts, 'answered');
    else if (quiet.has(route)) request.log.debug(facts, 'answered');
    else request.log.info(facts, 'answered');
    done();
  });
}

function inRequest(request: FastifyRequest, work: () => void): void {
  under(request.id, () => {
    withinRequest(request.raw, work);
  });
}

/** What nobody foresaw, in full: the caller is told its id only. */
export function logUnforeseen(request: FastifyRequest, error: unknown): void {
  request.log.error({ err: error, id: request.id }, 'request failed');
}
