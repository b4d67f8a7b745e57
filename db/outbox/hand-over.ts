import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** What no mail carries: printed, it reaches whoever it is to. A rehearsal writes to nobody. */
export const forPaper: RawBuilder<boolean> = sql<boolean>`status in ('toPrint', 'noAddress', 'refused') and not rehearsal`;

/** What the office did with paper. Answers which it was: a letter is handed over once, whoever presses twice or at the same moment. */
export async function handOver(trx: Db, ids: readonly number[], by: string): Promise<readonly number[]> {
  const rows = await trx
    .updateTable('deliveries')
    .set({ status: 'handedOver', handed_by: by, settled_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', sql<number>`any(${[...ids]}::bigint[])`)
    .where(forPaper)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Marked by mistake: it waits to be printed again. Who marked it and who took that back the access log keeps. */
export const markedByHand: RawBuilder<boolean> = sql<boolean>`status = 'handedOver' and not rehearsal`;

export async function takeMarkBack(trx: Db, ids: readonly number[]): Promise<readonly number[]> {
  const rows = await trx
    .updateTable('deliveries')
    .set({ status: 'toPrint', handed_by: null, settled_at: null })
    .where('id', '=', sql<number>`any(${[...ids]}::bigint[])`)
    .where(markedByHand)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
