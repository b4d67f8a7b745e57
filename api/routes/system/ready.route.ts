import { z } from 'zod';
import { databaseReachable } from '#db/queries/reachable.query.ts';
import type { Register } from '#api/support/command-route.ts';
import { Problem } from '#api/support/problem.ts';
import { openSchema } from '#api/support/open-route.ts';

/** Both the record and the engine are reachable; a balancer sends nobody here before. */
export const ready: Register = (app, deps) => {
  app.route({
    method: 'GET',
    url: '/ready',
    schema: openSchema(
      'ready',
      'system',
      'Database and Temporal are reachable',
      z.object({ status: z.literal('ready') }),
    ),
    handler: async () => {
      const [database, engine] = await Promise.all([databaseReachable(deps.db), deps.knocker.reachable()]);
      if (!database) throw new Problem('database-unavailable', {}, { retryAfter: 5 });
      if (!engine) throw new Problem('engine-unavailable', {}, { retryAfter: 5 });
      return { status: 'ready' };
    },
  });
};
