import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { databaseReachable, hasRoom } from '#db/queries/reachable.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
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
      .array(z.enum(['reconciler', 'files', 'scanner']))
      .optional()
      .describe('What does not run although it should; a living worker brings it back within half a minute'),
  }),
  async handle({ deps }) {
    const [database, engine] = await Promise.all([databaseReachable(deps.db), deps.knocker.reachable()]);
    if (!database) throw new Problem('database-unavailable', {}, { retryAfter: 5 });
    if (!engine) throw new Problem('engine-unavailable', {}, { retryAfter: 5 });
    // Reads go on without room; nothing can be received.
    if (!(await hasRoom(deps.db))) throw new Problem('storage-full', {}, { retryAfter: 30 });
    const [rounds, files] = await Promise.all([deps.knocker.roundsGo(), filesMissing(deps)]);
    const missing = [...(rounds === false ? (['reconciler'] as const) : []), ...files];
    return { status: 'ready' as const, ...(missing.length === 0 ? {} : { missing }) };
  },
});

/** Whoever asks this often is not kept waiting by a store or a scanner that hangs. */
const patienceMillis = 2_000;

async function filesMissing({ files: { store, scanner } }: ApiDeps): Promise<readonly ('files' | 'scanner')[]> {
  const [kept, looked] = await Promise.all([soon(store.trouble()), scanner === null ? true : soon(scanner.trouble())]);
  return [...(kept ? [] : (['files'] as const)), ...(looked ? [] : (['scanner'] as const))];
}

async function soon(trouble: Promise<string | null>): Promise<boolean> {
  const late = new AbortController();
  const asked = trouble.then((why) => why === null);
  const answer = await Promise.race([asked, pause(patienceMillis, false, { signal: late.signal, ref: false })]);
  late.abort();
  return answer;
}
