import { sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Real letters that count as sent; while it is tried out, the test mailbox alone has them. One that was sent again is one letter. */
export async function realLettersSent(db: Db): Promise<number> {
  const { rows } = await sql<{ letters: number }>`
    select count(distinct coalesce(resend_of, id))::int as letters from deliveries
    where not rehearsal and status = 'accepted'`.execute(db);
  return rows[0]?.letters ?? 0;
}

export interface TrialLetter {
  readonly id: number;
  readonly stream: StreamId;
  readonly ledger: LedgerId;
}

/**
 * Real letters of these books that the test mailbox took and nobody else has: the newest of each, if it was not dropped since. The
 * mailbox keeps every mail by its Message-ID, so nothing has to remember when the house left the trial. At most 500 at once.
 */
export async function trialLetters(db: Db, ledgers: readonly LedgerId[]): Promise<readonly TrialLetter[]> {
  const { rows } = await sql<TrialLetter>`
    select d.id, d.stream, d.ledger from deliveries d
    where d.ledger = any (${[...ledgers]}) and not d.rehearsal and d.status = 'accepted'
      and exists (select from mail_sink m where m.message_id = d.message_id)
      and not exists (select from deliveries later
        where later.id > d.id and coalesce(later.resend_of, later.id) = coalesce(d.resend_of, d.id))
      and not exists (select from access_log l
        where l.kind = 'trial-letters-dropped' and l.detail::jsonb ->> 'ledger' = d.ledger and (l.detail::jsonb ->> 'upTo')::bigint >= d.id)
    order by d.id limit 500`.execute(db);
  return rows;
}
