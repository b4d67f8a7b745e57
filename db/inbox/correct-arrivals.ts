import { sql } from 'kysely';
import { recordAccess } from '#db/access-log/record.ts';
import type { Db } from '#db/database.ts';

/** Gives commands that wait for an hour still to come the present one, and says so in the access log. Only the owner may. */
export async function correctArrivals(owner: Db, receipts: readonly number[]): Promise<readonly number[]> {
  return owner.transaction().execute(async (trx) => {
    const { rows } = await sql<{ receipt: number; before: Date; stream: string }>`
      update inbox set arrived_at = clock_timestamp()
      from (select receipt, arrived_at as before from inbox) as former
      where inbox.receipt = former.receipt and inbox.receipt = any(${[...receipts]})
        and inbox.done_at is null and inbox.arrived_at > clock_timestamp() + interval '1 minute'
      returning inbox.receipt, former.before, inbox.stream`.execute(trx);
    for (const { receipt, before, stream } of rows) {
      const detail = { receipt, stream, before: before.toISOString() };
      await recordAccess(trx, { kind: 'command-retried', detail });
    }
    return rows.map(({ receipt }) => receipt);
  });
}
