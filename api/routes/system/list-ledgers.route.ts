import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { isRehearsalLedger } from '#domain/kernel/streams.ts';
import { ledgerHeads } from '#db/queries/ledgers.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { seesBook } from '#api/support/seen-books.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listLedgers = queryRoute({
  path: '/ledgers',
  tag: 'system',
  summary: 'Every book of events and how many it holds',
  name: 'listLedgers',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    ledgers: z.array(z.object({ ledger: z.string(), events: z.int(), rehearsal: z.boolean() })),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'verifyChain', installation);
    // Of every book, also of those whose papers the administrator may not read: its name and its length.
    const heads = await ledgerHeads(deps.record);
    return {
      ledgers: heads
        .filter(({ ledger }) => seesBook(actor, ledger))
        .map(({ ledger, position }) => ({
          ledger,
          events: position,
          rehearsal: isRehearsalLedger(ledger),
        })),
    };
  },
});
