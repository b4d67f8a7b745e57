import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** What the office did with paper. Answers which it was: a letter is handed over once, whoever presses twice or at the same moment. */
export async function handOver(trx: Db, ids: readonly number[], by: string): Promise<readonly number[]> {
  const rows = await trx
    .updateTable('deliveries')
    .set({ status: 'handedOver', handed_by: by, settled_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', sql<number>`any(${[...ids]}::bigint[])`)
    .where('status', 'in', ['toPrint', 'noAddress', 'refused'])
    .where('rehearsal', '=', false)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
