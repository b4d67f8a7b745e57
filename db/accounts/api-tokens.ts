import { sql } from 'kysely';
import type { Right } from '#domain/access/rights.ts';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { evaluationAccounts } from '#db/accounts/accounts.ts';
import { servedHosts } from '#db/accounts/served-hosts.ts';
import { unitsOfAccount } from '#db/accounts/units-of.ts';
import type { Db } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';

export interface NewApiToken {
  readonly id: string;
  /** SHA-256 of what the program sends; the token itself is shown once and kept nowhere. */
  readonly tokenHash: Buffer;
  readonly name: string;
  readonly account: AccountId;
  readonly position: PositionId;
  readonly expiresAt: Date;
  readonly createdBy: string;
}

export async function insertApiToken(db: Db, token: NewApiToken): Promise<void> {
  await db
    .insertInto('api_token')
    .values({
      id: token.id,
      token_hash: token.tokenHash,
      name: token.name,
      account: token.account,
      position: token.position,
      expires_at: token.expiresAt,
      created_by: token.createdBy,
    })
    .execute();
}

export interface TokenHolder {
  readonly id: string;
  readonly actor: Actor & { readonly account: AccountId; readonly rights: readonly Right[] };
}

/** Whose tokens these are, by hash in hex: of those where token, position and account all stand on that day. */
export async function holdersOfTokens(
  db: Db,
  hashes: readonly Buffer[],
  day: CivilDate,
): Promise<ReadonlyMap<string, TokenHolder>> {
  const asked = db
    .selectFrom('api_token')
    .innerJoin('position', 'position.id', 'api_token.position')
    .innerJoin('account', 'account.id', 'api_token.account')
    .select(['api_token.id', 'api_token.token_hash', 'api_token.created_by', 'account.id as account', 'account.name'])
    .select(['position.id as position', 'position.account as holder'])
    .select(['position.role', 'position.unit', 'position.rights', unitsOfAccount.as('units')])
    .select(servedHosts.as('serves'))
    .where('api_token.token_hash', '=', sql<Buffer>`any(${hashes})`)
    .where('api_token.revoked_at', 'is', null)
    .where('api_token.expires_at', '>', new Date())
    .where('account.disabled_at', 'is', null)
    .where('position.ended_at', 'is', null)
    .where('position.valid_from', '<=', day)
    .where((eb) => eb.or([eb('position.valid_to', 'is', null), eb('position.valid_to', '>=', day)]));
  // For all who come in the same tick, and for none of them.
  const rows = await prepared(db, asked);
  return new Map(rows.map((row) => [row.token_hash.toString('hex'), { id: row.id, actor: actorFrom(row) }]));
}

function actorFrom(row: {
  readonly id: string;
  readonly created_by: string;
  readonly account: AccountId;
  readonly name: string;
  readonly position: PositionId;
  readonly holder: AccountId;
  readonly role: PersonRole;
  readonly unit: UnitId;
  readonly rights: readonly Right[];
  readonly units: readonly UnitId[];
  readonly serves: readonly UnitId[];
}): TokenHolder['actor'] {
  const { account, name, position, holder, role, unit, rights, units, serves } = row;
  const actor = {
    ...{ person: name, role, unit, account, position, rights, units, serves },
    // Whom an evaluation made up is nobody: there is no one to act for.
    ...(account.startsWith(evaluationAccounts) ? {} : { token: { id: row.id, madeBy: row.created_by } }),
  };
  return holder === account ? actor : { ...actor, holder };
}

export async function noteTokensUsed(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('api_token')
    .set({ last_used_at: new Date() })
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
}

export async function revokeApiToken(db: Db, id: string): Promise<boolean> {
  const revoked = await db
    .updateTable('api_token')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}

/** All of the account that still counted; how many. */
export async function revokeTokensOf(db: Db, account: AccountId): Promise<number> {
  const revoked = await db
    .updateTable('api_token')
    .set({ revoked_at: new Date() })
    .where('account', '=', account)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  return revoked.length;
}

/** All there are, newest first; the tokens themselves are not among what is kept. */
export async function apiTokens(db: Db) {
  return await db
    .selectFrom('api_token')
    .innerJoin('position', 'position.id', 'api_token.position')
    .innerJoin('account', 'account.id', 'api_token.account')
    .select(['api_token.id', 'api_token.name', 'api_token.created_at', 'api_token.created_by'])
    .select(['api_token.expires_at', 'api_token.revoked_at', 'api_token.last_used_at'])
    .select(['account.id as account', 'account.name as holder', 'position.role', 'position.unit'])
    .orderBy('api_token.created_at', 'desc')
    .orderBy('api_token.id')
    .limit(1000)
    .execute();
}
