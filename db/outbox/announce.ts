import { sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { changesChannel, type Trx } from '#db/database.ts';

/** As many as fit into one notification of PostgreSQL's (8,000 bytes) with room to spare. */
const mostNamed = 20;

/**
 * Wakes the live views when the transaction commits; says what changed, never what it holds. Answers what waits to be sent
 * and rendered for the stream: one trip for both, before the ledger's head is locked.
 */
export async function announce(
  trx: Trx,
  stream: StreamId,
  ledger: LedgerId,
  changed: readonly StreamId[],
): Promise<{ mailQueued: boolean; documentsQueued: boolean }> {
  const streams = changed.slice(0, mostNamed);
  const { rows } = await sql<{ mail: boolean; documents: boolean }>`
    select
      exists (select 1 from deliveries where stream = ${stream} and status = 'queued') as mail,
      exists (select 1 from documents where stream = ${stream} and content is null) as documents,
      case when ${changed.length > 0} then pg_notify(${changesChannel}, ${JSON.stringify({ ledger, streams })}) end`.execute(
    trx,
  );
  return { mailQueued: rows[0]?.mail ?? false, documentsQueued: rows[0]?.documents ?? false };
}
