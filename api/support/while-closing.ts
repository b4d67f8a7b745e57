import type { FastifyInstance } from 'fastify';
import { Problem } from '#api/support/problem.ts';

/** What still comes while the program stops is told to come again: the framework's own answer would be no problem of ours. */
export function answerWhileClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onRequest', (_request, _reply, done) => {
    done(closing ? new Problem('stopping', {}, { retryAfter: 5 }) : undefined);
  });
}
