import { sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { changesChannel, type Trx } from '#db/database.ts';
import { type LedgerHead, seenHead } from '#db/event-store/append.ts';
import { erasedKeys } from '#db/persons/keys.ts';
import type { Together } from '#db/together.ts';

/** As many as fit into one notification of PostgreSQL's (8,000 bytes) with room to spare. */
const mostNamed = 20;

/** What waits for an aggregate's errands. */
export interface Pending {
  readonly mail: boolean;
  readonly documents: boolean;
}

export interface Announced extends Pending {
  /** Where the ledger stood; undefined while it has no event. */
  readonly head: LedgerHead | undefined;
}

/**
 * Carries out what a pass writes and, with the last of it, wakes the live views when the transaction commits: it says what
 * changed, never what it holds. Answers what had waited to be sent and rendered for the stream before (what this pass adds it
 * knows itself), and where the ledger's head is, for the append that follows.
 */
export async function announce(
  writes: Together,
  stream: StreamId,
  ledger: LedgerId,
  changed: readonly StreamId[],
): Promise<Announced> {
  const streams = changed.slice(0, mostNamed);
  const row = await writes.run(sql<Pending & { position: number | null; hash: Buffer | null; at: Date }>`
      exists (select 1 from deliveries where stream = ${stream} and status = 'queued')
        or exists (select 1 from letters_to_write where stream = ${stream}) as mail,
      exists (select 1 from documents where stream = ${stream} and content is null) as documents,
      case when ${changed.length > 0} then pg_notify(${changesChannel}, ${JSON.stringify({ ledger, streams })}) end,
      ${seenHead(ledger)}`);
  if (row === undefined) throw new Error('a pass was carried out and nothing answered');
  const { mail, documents, position, hash, at } = row;
  return { mail, documents, head: position === null || hash === null ? undefined : { position, hash, at } };
}

/** Wakes the live views of what was made anew, and tells every api that keys were erased: what it remembers names people. */
export async function announceErasure(trx: Trx, streams: readonly StreamId[]): Promise<void> {
  const told = { ledger: '', streams: streams.slice(0, mostNamed) };
  await sql`
    select pg_notify(${changesChannel}, (${JSON.stringify(told)}::jsonb || jsonb_build_object('erased', ${erasedKeys}))::text)`.execute(
    trx,
  );
}
