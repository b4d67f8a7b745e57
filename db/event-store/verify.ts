import { sql } from 'kysely';
import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { chainHash, chainStart, hashedEvent } from '#db/event-store/hash.ts';

export type ChainReport =
  | { readonly ledger: LedgerId; readonly chain: 'ok'; readonly events: number }
  | {
      readonly ledger: LedgerId;
      readonly chain: 'broken';
      readonly position: number;
      readonly reason: 'gap' | 'hash' | 'head';
    };

const page = 1000;

/** Walks a ledger from its first event: positions without a gap, each hash made from the one before and the stored bytes. */
export async function verifyChain(db: Db, ledger: LedgerId): Promise<ChainReport> {
  let position = 0;
  let previous: Buffer = chainStart;
  for (;;) {
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where('ledger', '=', ledger)
      .where('position', '>', position)
      .orderBy('position')
      .limit(page)
      .execute();
    for (const row of rows) {
      if (row.position !== position + 1) return { ledger, chain: 'broken', position: position + 1, reason: 'gap' };
      const hash = chainHash(previous, hashedEvent(row));
      if (!previous.equals(row.prev_hash) || !hash.equals(row.hash)) {
        return { ledger, chain: 'broken', position: row.position, reason: 'hash' };
      }
      position = row.position;
      previous = hash;
    }
    if (rows.length < page) break;
  }
  const head = await db.selectFrom('ledger_head').selectAll().where('ledger', '=', ledger).executeTakeFirst();
  const agrees = head === undefined ? position === 0 : head.position === position && head.hash.equals(previous);
  return agrees ? { ledger, chain: 'ok', events: position } : { ledger, chain: 'broken', position, reason: 'head' };
}

/** By their heads and by whatever else names one: a head that was taken out hides nothing. */
export async function allLedgers(db: Db): Promise<readonly LedgerId[]> {
  const { rows } = await sql<{ ledger: LedgerId }>`
    select ledger from ledger_head union select ledger from events union select ledger from streams where version > 0
    order by ledger`.execute(db);
  return rows.map((row) => row.ledger);
}
