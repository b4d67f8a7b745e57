import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** Real letters that count as sent; while it is tried out, the test mailbox alone has them. One that was sent again is one letter. */
export async function realLettersSent(db: Db): Promise<number> {
  const { rows } = await sql<{ letters: number }>`
    select count(distinct coalesce(resend_of, id))::int as letters from deliveries
    where not rehearsal and status = 'accepted'`.execute(db);
  return rows[0]?.letters ?? 0;
}
