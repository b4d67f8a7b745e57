import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { OwnWish } from '#db/schema.accounts.ts';

export async function insertOwnWish(db: Db, wish: { id: string; account: AccountId } & OwnWish): Promise<void> {
  const { id, account, kind, ...stated } = wish;
  await db
    .insertInto('own_wish')
    .values({ id, account, kind, wish: JSON.stringify(stated) })
    .execute();
}

/** What waits, the oldest first, with whose it is. */
export async function openOwnWishes(db: Db) {
  const rows = await db
    .selectFrom('own_wish')
    .innerJoin('account', 'account.id', 'own_wish.account')
    .select(['own_wish.id', 'own_wish.account', 'own_wish.kind', 'own_wish.wish', 'own_wish.asked_at', 'account.name'])
    .where('settled_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('own_wish.id')
    .limit(200)
    .execute();
  return rows.map(({ kind, wish, ...row }) => ({ ...row, stated: { kind, ...wish } as OwnWish }));
}

/** Settles it once: of two administrators who answer at the same moment one is told that there is none. */
export async function settleOwnWish(trx: Db, id: string, by: string, outcome: 'given' | 'declined') {
  const settled = await trx
    .updateTable('own_wish')
    .set({ settled_at: new Date(), settled_by: by, outcome })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .returning(['account', 'kind', 'wish'])
    .executeTakeFirst();
  if (settled === undefined) return undefined;
  return { account: settled.account, stated: { kind: settled.kind, ...settled.wish } as OwnWish };
}
