import { sql } from 'kysely';
import type { Right } from '#domain/access/rights.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { AccountId, DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { openPositions } from '#db/accounts/positions.ts';
import { servedHosts } from '#db/accounts/served-hosts.ts';
import { unitsOfAccount } from '#db/accounts/units-of.ts';
import type { Db } from '#db/database.ts';

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly id: string;
  readonly account: AccountId;
  readonly position: PositionId | null;
  readonly delegation: DelegationId | null;
  readonly idleExpiresAt: Date;
  readonly expiresAt: Date;
  readonly secondFactorAt: Date | null;
  readonly address: string;
  readonly agent: string;
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      id: session.id,
      account: session.account,
      position: session.position,
      delegation: session.delegation,
      idle_expires_at: session.idleExpiresAt,
      expires_at: session.expiresAt,
      second_factor_at: session.secondFactorAt,
      address: session.address,
      agent: session.agent,
    })
    .execute();
}

/** A session with all that decides whether it still stands, in one reading. */
export interface SessionFacts {
  readonly id: string;
  readonly account: AccountId;
  readonly login: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly hasPassword: boolean;
  readonly enrolled: boolean;
  readonly seenAt: Date;
  readonly idleExpiresAt: Date;
  readonly expiresAt: Date;
  readonly secondFactorGiven: boolean;
  readonly revoked: boolean;
  readonly revokedBecause: string | null;
  readonly position: SessionPosition | null;
  /** All the account acts for today, in this session's position or another. */
  readonly units: readonly UnitId[];
  /** The hosts for whose committees the position's unit is the standing agency. */
  readonly serves: readonly UnitId[];
}

export interface SessionPosition {
  readonly id: PositionId;
  readonly unit: UnitId;
  readonly role: PersonRole;
  readonly title: string;
  readonly rights: readonly Right[];
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ended: boolean;
  readonly holderDisabled: boolean;
  readonly delegation: {
    readonly id: DelegationId;
    readonly validFrom: string;
    readonly validTo: string;
    readonly revoked: boolean;
    readonly by: string;
    /** Who handed the position on. */
    readonly holder: AccountId;
  } | null;
}

export async function sessionFacts(db: Db, tokenHash: Buffer): Promise<SessionFacts | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .leftJoin('position', 'position.id', 'session.position')
    .leftJoin('account as holder', 'holder.id', 'position.account')
    .leftJoin('delegation', 'delegation.id', 'session.delegation')
    .select(['session.id', 'session.account', 'session.seen_at', 'session.idle_expires_at', 'session.expires_at'])
    .select(['session.second_factor_at', 'session.revoked_at', 'session.revoked_because'])
    .select(['account.login', 'account.name', 'account.disabled_at', 'account.must_change_password'])
    .select((eb) => ['account.totp_enrolled_at', eb('account.password_hash', 'is not', null).as('has_password')])
    .select(['position.id as position', 'position.unit', 'position.role', 'position.title', 'position.rights'])
    .select(['position.valid_from', 'position.valid_to', 'position.ended_at'])
    .select(['holder.id as holder', 'holder.name as holder_name', 'holder.disabled_at as holder_disabled_at'])
    .select(['delegation.id as delegation', 'delegation.valid_from as delegated_from'])
    .select(['delegation.valid_to as delegated_to', 'delegation.revoked_at as delegation_revoked_at'])
    .select([unitsOfAccount.as('units'), servedHosts.as('serves')])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { position, unit, role, title, rights, valid_from, delegation, delegated_from, delegated_to, holder } = row;
  const delegated =
    delegation === null || delegated_from === null || delegated_to === null || holder === null
      ? null
      : {
          id: delegation,
          validFrom: delegated_from,
          validTo: delegated_to,
          revoked: row.delegation_revoked_at !== null,
          by: row.holder_name ?? '',
          holder,
        };
  return {
    id: row.id,
    account: row.account,
    login: row.login,
    name: row.name,
    disabled: row.disabled_at !== null,
    mustChangePassword: row.must_change_password,
    hasPassword: Boolean(row.has_password),
    enrolled: row.totp_enrolled_at !== null,
    seenAt: row.seen_at,
    idleExpiresAt: row.idle_expires_at,
    expiresAt: row.expires_at,
    secondFactorGiven: row.second_factor_at !== null,
    revoked: row.revoked_at !== null,
    revokedBecause: row.revoked_because,
    units: row.units,
    serves: row.serves,
    position:
      position === null || unit === null || role === null || title === null || rights === null || valid_from === null
        ? null
        : {
            ...{ id: position, unit, role, title, rights, validFrom: valid_from, validTo: row.valid_to },
            ended: row.ended_at !== null,
            holderDisabled: row.holder_disabled_at !== null,
            delegation: delegated,
          },
  };
}

export async function touchSession(db: Db, id: string, idleExpiresAt: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: new Date(), idle_expires_at: idleExpiresAt })
    .where('id', '=', id)
    .execute();
}

export interface Rotation {
  readonly secondFactorAt?: Date;
  readonly position?: PositionId | null;
  readonly delegation?: DelegationId | null;
}

/** The old token is dead from here on: whoever had seen or planted it is left outside. False when it was dead already. */
export async function rotateSession(db: Db, old: Buffer, fresh: Buffer, changes: Rotation): Promise<boolean> {
  const rotated = await db
    .updateTable('session')
    .set({
      token_hash: fresh,
      ...(changes.secondFactorAt === undefined ? {} : { second_factor_at: changes.secondFactorAt }),
      ...(changes.position === undefined ? {} : { position: changes.position }),
      ...(changes.delegation === undefined ? {} : { delegation: changes.delegation }),
    })
    .where('token_hash', '=', old)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return rotated !== undefined;
}

export type EndReason =
  | 'logged-out'
  | 'position-ended'
  | 'delegation-revoked'
  | 'account-disabled'
  | 'password-changed'
  | 'second-factor-reset'
  | 'ended-by-administrator';

/** Which sessions: by their id, their account (but one), their position or their delegation. */
export interface SessionsOf {
  readonly id?: string;
  readonly account?: AccountId;
  readonly except?: string;
  readonly position?: PositionId;
  readonly delegation?: DelegationId;
}

export async function endSessions(db: Db, of: SessionsOf, because: EndReason): Promise<number> {
  const named = [of.id, of.account, of.position, of.delegation].some((each) => each !== undefined);
  if (!named) throw new Error('whose sessions are to end was not said');
  const ended = await db
    .updateTable('session')
    .set({ revoked_at: new Date(), revoked_because: because })
    .where('revoked_at', 'is', null)
    .where((eb) =>
      eb.and([
        ...(of.id === undefined ? [] : [eb('id', '=', of.id)]),
        ...(of.account === undefined ? [] : [eb('account', '=', of.account)]),
        ...(of.except === undefined ? [] : [eb('id', '!=', of.except)]),
        ...(of.position === undefined ? [] : [eb('position', '=', of.position)]),
        ...(of.delegation === undefined ? [] : [eb('delegation', '=', of.delegation)]),
      ]),
    )
    .returning('id')
    .execute();
  return ended.length;
}

/** Of a position that ended: whoever holds no other today is out; the others go on in one of those. */
export async function endSessionsIn(trx: Db, position: PositionId, day: CivilDate): Promise<void> {
  const sitting = await trx
    .selectFrom('session')
    .select('account')
    .distinct()
    .where('position', '=', position)
    .where('revoked_at', 'is', null)
    .execute();
  for (const { account } of sitting)
    if ((await openPositions(trx, account, day)).length === 0)
      await endSessions(trx, { position, account }, 'position-ended');
}

/** In which position the person worked last: where the next log-in begins. */
export async function lastPosition(
  db: Db,
  account: AccountId,
): Promise<{ readonly position: PositionId | null; readonly delegation: DelegationId | null } | undefined> {
  return await db
    .selectFrom('session')
    .select(['position', 'delegation'])
    .where('account', '=', account)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What is over for a week tells nobody anything: the access log keeps who came and went. */
export async function forgetOldSessions(db: Db): Promise<void> {
  await sql`delete from session where expires_at < now() - interval '7 days'`.execute(db);
}

export async function openSessions(db: Db, account?: AccountId) {
  return await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .leftJoin('position', 'position.id', 'session.position')
    .select(['session.id', 'session.account', 'account.name', 'account.login', 'position.role', 'position.unit'])
    .select(['session.created_at', 'session.seen_at', 'session.expires_at', 'session.address', 'session.agent'])
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', new Date())
    .where('session.idle_expires_at', '>', new Date())
    .where('account.disabled_at', 'is', null)
    .where((eb) => (account === undefined ? eb.lit(true) : eb('session.account', '=', account)))
    .orderBy('session.seen_at', 'desc')
    .limit(1000)
    .execute();
}
