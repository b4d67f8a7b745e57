import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { LedgerId } from '#domain/kernel/ids.ts';
import { verifiedLedger } from '#db/queries/ledgers.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { seesBook } from '#api/support/seen-books.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const verifyLedger = queryRoute({
  path: '/ledgers/:ledger/verify',
  tag: 'system',
  summary: 'Walks the chain of hashes from the first event to the last',
  name: 'verifyLedger',
  params: z.object({ ledger: Slug }),
  query: z.object({}),
  heavy: true,
  output: z.discriminatedUnion('chain', [
    z.object({ ledger: z.string(), chain: z.literal('ok'), events: z.int() }),
    z.object({
      ledger: z.string(),
      chain: z.literal('broken'),
      position: z.int(),
      reason: z.enum(['gap', 'hash', 'head']),
    }),
  ]),
  async answer({ params, actor, deps }) {
    authorise(actor, 'verifyChain', installation);
    // A chain is verified whole or not at all; nothing of what it says is shown.
    const ledger = params.ledger as LedgerId;
    const report = seesBook(actor, ledger) ? await verifiedLedger(deps.record, ledger) : null;
    if (report === null) throw new Problem('not-found');
    return report;
  },
});
