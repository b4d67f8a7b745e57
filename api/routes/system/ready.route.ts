import { z } from 'zod';
import { databaseReachable } from '#db/queries/reachable.query.ts';
import { Problem } from '#api/support/problem.ts';
import { route } from '#api/support/route.ts';

/** Both the record and the engine are reachable; a balancer sends nobody here before. */
export const ready = route({
  ...{ method: 'GET', path: '/ready', tag: 'system', name: 'ready', summary: 'Database and Temporal are reachable' },
  asks: 'open',
  takes: {},
  output: z.object({ status: z.literal('ready') }),
  async handle({ deps }) {
    const [database, engine] = await Promise.all([databaseReachable(deps.db), deps.knocker.reachable()]);
    if (!database) throw new Problem('database-unavailable', {}, { retryAfter: 5 });
    if (!engine) throw new Problem('engine-unavailable', {}, { retryAfter: 5 });
    return { status: 'ready' as const };
  },
});
