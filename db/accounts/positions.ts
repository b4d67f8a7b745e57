import { sql } from 'kysely';
import type { Right } from '#domain/access/rights.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface NewPosition {
  readonly id: PositionId;
  readonly account: AccountId;
  readonly unit: UnitId;
  readonly role: PersonRole;
  readonly title: string;
  readonly rights: readonly Right[];
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly createdBy: string;
}

export async function insertPosition(db: Db, position: NewPosition): Promise<void> {
  await db
    .insertInto('position')
    .values({
      id: position.id,
      account: position.account,
      unit: position.unit,
      role: position.role,
      title: position.title,
      rights: [...position.rights],
      valid_from: position.validFrom,
      valid_to: position.validTo,
      created_by: position.createdBy,
    })
    .execute();
}

/** A position a person may act in today: an own one, or one that another has handed over for these days. */
export interface OpenPosition {
  readonly id: PositionId;
  readonly unit: UnitId;
  readonly role: PersonRole;
  readonly title: string;
  readonly rights: readonly Right[];
  readonly validTo: string | null;
  readonly delegation: DelegationId | null;
  readonly delegatedBy: string | null;
}

/** Own ones first, then delegated ones, each in the order in which they began. */
export async function openPositions(db: Db, account: AccountId, day: CivilDate): Promise<readonly OpenPosition[]> {
  const { rows } = await sql<OpenPosition>`
    select p.id, p.unit, p.role, p.title, p.rights, p.valid_to as "validTo",
      null as delegation, null as "delegatedBy", p.valid_from as since, p.created_at as made
    from position p
    where p.account = ${account} and p.ended_at is null and ${day}::date between p.valid_from and coalesce(p.valid_to, 'infinity')
    union all
    select p.id, p.unit, p.role, p.title, p.rights, least(p.valid_to, d.valid_to),
      d.id, holder.name, d.valid_from, d.created_at
    from delegation d join position p on p.id = d.position join account holder on holder.id = p.account
    where d.to_account = ${account} and d.revoked_at is null and p.ended_at is null and holder.disabled_at is null
      and ${day}::date between d.valid_from and d.valid_to
      and ${day}::date between p.valid_from and coalesce(p.valid_to, 'infinity')
    order by delegation nulls first, since, made, id`.execute(db);
  return rows.map(({ id, unit, role, title, rights, validTo, delegation, delegatedBy }) => ({
    ...{ id, unit, role, title, rights, validTo, delegation, delegatedBy },
  }));
}

/** Ends it now, or plans its last day. False when there is no such position or it has ended already. */
export async function endPosition(db: Db, id: PositionId, lastDay: CivilDate | null): Promise<boolean> {
  const ended = await db
    .updateTable('position')
    .set(lastDay === null ? { ended_at: new Date() } : { valid_to: lastDay })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

export function positionById(db: Db, id: PositionId) {
  return db.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Who could administer on that day; the last one is not let go. Asked in the transaction of the change: two administrators
 * who remove each other at the same moment take turns.
 */
export async function administrators(trx: Db, day: CivilDate): Promise<readonly AccountId[]> {
  await sql`select pg_advisory_xact_lock(hashtext('hoinghi administrators'))`.execute(trx);
  const rows = await trx
    .selectFrom('position')
    .innerJoin('account', 'account.id', 'position.account')
    .select('account.id')
    .distinct()
    .where('position.role', '=', 'admin')
    .where('position.ended_at', 'is', null)
    .where('account.disabled_at', 'is', null)
    .where('position.valid_from', '<=', day)
    .where((eb) => eb.or([eb('position.valid_to', 'is', null), eb('position.valid_to', '>=', day)]))
    .execute();
  return rows.map((row) => row.id);
}

export interface PeopleFilter {
  readonly unit?: UnitId | undefined;
  readonly accounts?: readonly AccountId[] | undefined;
  /** Only those that count on this day. */
  readonly on?: CivilDate | undefined;
}

/** Who holds, held or will hold what. */
export async function positionsWithHolders(db: Db, { unit, accounts, on }: PeopleFilter) {
  return await db
    .selectFrom('position')
    .innerJoin('account', 'account.id', 'position.account')
    .select(['position.id', 'position.account', 'position.unit', 'position.role', 'position.title', 'position.rights'])
    .select(['position.valid_from', 'position.valid_to', 'position.ended_at', 'position.created_at'])
    .select(['position.created_by', 'account.name', 'account.disabled_at'])
    .where((eb) =>
      eb.and([
        ...(unit === undefined ? [] : [eb('position.unit', '=', unit)]),
        ...(accounts === undefined ? [] : [sql<boolean>`position.account = any(${accounts})`]),
        ...(on === undefined
          ? []
          : [
              eb('position.ended_at', 'is', null),
              eb('account.disabled_at', 'is', null),
              eb('position.valid_from', '<=', on),
              eb.or([eb('position.valid_to', 'is', null), eb('position.valid_to', '>=', on)]),
            ]),
      ]),
    )
    .orderBy('position.valid_from')
    // The one given first, where both began on one day.
    .orderBy('position.created_at')
    .orderBy('position.id')
    .execute();
}
