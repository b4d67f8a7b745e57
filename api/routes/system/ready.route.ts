import { z } from 'zod';
import { databaseReachable, hasRoom } from '#db/queries/reachable.query.ts';
import { Problem } from '#api/support/problem.ts';
import { route } from '#api/support/route.ts';

/** Both the record and the engine are reachable; a balancer sends nobody here before. */
export const ready = route({
  ...{ method: 'GET', path: '/ready', tag: 'system', name: 'ready', summary: 'Database and Temporal are reachable' },
  asks: 'open',
  takes: {},
  output: z.object({
    status: z.literal('ready'),
    missing: z
      .array(z.literal('reconciler'))
      .optional()
      .describe('What does not run although it should; a living worker brings it back within half a minute'),
  }),
  async handle({ deps }) {
    const [database, engine] = await Promise.all([databaseReachable(deps.db), deps.knocker.reachable()]);
    if (!database) throw new Problem('database-unavailable', {}, { retryAfter: 5 });
    if (!engine) throw new Problem('engine-unavailable', {}, { retryAfter: 5 });
    // Reads go on without room; nothing can be received.
    if (!(await hasRoom(deps.db))) throw new Problem('storage-full', {}, { retryAfter: 30 });
    const missing = (await deps.knocker.roundsGo()) === false ? (['reconciler'] as const) : [];
    return { status: 'ready' as const, ...(missing.length === 0 ? {} : { missing: [...missing] }) };
  },
});
