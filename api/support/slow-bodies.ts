import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The largest file over the slowest line of an office: 50 MB at 250 kbit/s. Silence ends it much sooner. */
export const longestUpload = 30 * 60_000;

const hurried = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * A body has to be there whole within this time, from whomever. The server's own limit is for all requests alike, and a file takes
 * longer; so it is kept here, before anything is asked of the caller, and lifted for whoever may send a file.
 */
export function endSlowBodies(app: FastifyInstance, patience: number): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    if (Number(raw.headers['content-length'] ?? 0) > 0 || raw.headers['transfer-encoding'] !== undefined) {
      // What came over no connection, as in tests, knows nothing of being complete, and holds none up.
      const timer = setTimeout(() => {
        if (!Object.hasOwn(raw, 'complete') || raw.complete) return;
        const slow = Object.assign(new Error('the body did not arrive in time'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
        app.server.emit('clientError', slow, raw.socket);
      }, patience);
      timer.unref();
      hurried.set(raw, timer);
      const arrived = (): void => clearTimeout(timer);
      // Of the request, not of its connection: that one stays for the next request, and would gather a listener of each.
      raw.once('end', arrived);
      raw.once('close', arrived);
    }
    done();
  });
}

/** He may send it, and a file may take its time. */
export function withoutHurry({ raw }: FastifyRequest): void {
  clearTimeout(hurried.get(raw));
}
