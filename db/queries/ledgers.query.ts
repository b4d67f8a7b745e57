import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type ChainReport, verifyChain } from '#db/event-store/verify.ts';

export async function ledgerHeads(db: Db) {
  return db.selectFrom('ledger_head').select(['ledger', 'position']).orderBy('ledger').execute();
}

/** In one view of the record: an event appended during the walk would make the head disagree with what was walked. */
export async function verifiedLedger(db: Db, ledger: LedgerId): Promise<ChainReport | null> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const head = await trx
        .selectFrom('ledger_head')
        .select('position')
        .where('ledger', '=', ledger)
        .executeTakeFirst();
      return head === undefined ? null : verifyChain(trx, ledger);
    });
}
