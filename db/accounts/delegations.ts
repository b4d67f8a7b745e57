import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, DelegationId, PositionId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface NewDelegation {
  readonly id: DelegationId;
  readonly position: PositionId;
  readonly toAccount: AccountId;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
  readonly document: string;
  readonly createdBy: string;
}

export async function insertDelegation(db: Db, delegation: NewDelegation): Promise<void> {
  await db
    .insertInto('delegation')
    .values({
      id: delegation.id,
      position: delegation.position,
      to_account: delegation.toAccount,
      valid_from: delegation.validFrom,
      valid_to: delegation.validTo,
      document: delegation.document,
      created_by: delegation.createdBy,
    })
    .execute();
}

export async function revokeDelegation(db: Db, id: DelegationId): Promise<boolean> {
  const revoked = await db
    .updateTable('delegation')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}

/** All there ever were, newest first: who handed what to whom, for which days, by which paper. */
export async function delegationsWithNames(db: Db, filter: { readonly account?: AccountId | undefined }) {
  return await db
    .selectFrom('delegation')
    .innerJoin('position', 'position.id', 'delegation.position')
    .innerJoin('account as holder', 'holder.id', 'position.account')
    .innerJoin('account as deputy', 'deputy.id', 'delegation.to_account')
    .select(['delegation.id', 'delegation.position', 'delegation.to_account', 'delegation.valid_from'])
    .select(['delegation.valid_to', 'delegation.document', 'delegation.revoked_at', 'delegation.created_by'])
    .select(['position.unit', 'position.role', 'position.title', 'position.account'])
    .select(['holder.name as holder_name', 'deputy.name as deputy_name'])
    .where((eb) =>
      filter.account === undefined
        ? eb.lit(true)
        : eb.or([eb('position.account', '=', filter.account), eb('delegation.to_account', '=', filter.account)]),
    )
    .orderBy('delegation.valid_from', 'desc')
    .orderBy('delegation.id')
    .execute();
}
