import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId, DelegationId, PositionId } from '#domain/kernel/ids.ts';
import { formatDate } from '#domain/words/dates.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById } from '#db/accounts/accounts.ts';
import { insertDelegation } from '#db/accounts/delegations.ts';
import { insertOwnWish } from '#db/accounts/own-wishes.ts';
import { administrators, insertPosition, positionById } from '#db/accounts/positions.ts';
import { queueAccountLetter } from '#db/outbox/account-letters.ts';
import type { Db } from '#db/database.ts';
import type { DelegationWish, OwnWish, PositionWish } from '#db/schema.accounts.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

interface By {
  readonly actor: Actor;
  readonly address: string;
  /** Who wanted it for himself, when another administrator gives it. */
  readonly askedBy?: AccountId;
}

/**
 * Gives it, or lets it wait: what an administrator wants for himself another one gives, where there is another. Call it in a
 * transaction. Answers the id of what was given, or of what waits.
 */
export async function giveOrAsk(trx: Db, account: AccountId, stated: OwnWish, by: By): Promise<Given> {
  if (account !== by.actor.account || !(await anotherThan(trx, account))) {
    return { given: await give(trx, account, stated, by), waits: null };
  }
  const id = randomUUID();
  await insertOwnWish(trx, { id, account, ...stated });
  const { actor, address } = by;
  await recordAccess(trx, { kind: 'own-wish-asked', actor, address, detail: { wish: id, ...told(stated) } });
  return { given: null, waits: id };
}

interface Given {
  readonly given: string | null;
  readonly waits: string | null;
}

export async function give(trx: Db, account: AccountId, stated: OwnWish, by: By): Promise<string> {
  return stated.kind === 'position' ? givePosition(trx, account, stated, by) : giveDelegation(trx, account, stated, by);
}

async function givePosition(trx: Db, account: AccountId, wish: PositionWish, by: By): Promise<PositionId> {
  const { unit, role, title, rights, validFrom, validTo } = wish;
  const { actor, address, askedBy } = by;
  const holder = await standing(trx, account);
  const id = randomUUID() as PositionId;
  await insertPosition(trx, { ...wish, id, account, createdBy: actor.person });
  const given = { account, name: holder.name, position: id, unit, role, title, validFrom, validTo };
  const detail = { ...given, rights: [...rights].sort().join(' '), ...(askedBy === undefined ? {} : { askedBy }) };
  await recordAccess(trx, { kind: 'position-given', actor, address, detail });
  return id;
}

async function giveDelegation(trx: Db, account: AccountId, wish: DelegationWish, by: By): Promise<DelegationId> {
  const { validFrom, validTo, document } = wish;
  const { actor, address, askedBy } = by;
  const deputy = await standing(trx, account);
  const position = await positionById(trx, wish.position);
  if (position === undefined || position.ended_at !== null) throw new Problem('not-found');
  const id = randomUUID() as DelegationId;
  await insertDelegation(trx, { ...wish, id, toAccount: account, createdBy: actor.person });
  const { unit, role } = position;
  const detail = {
    delegation: id,
    position: position.id,
    unit,
    role,
    deputy: deputy.name,
    validFrom,
    validTo,
    document,
  };
  const asked = askedBy === undefined ? {} : { askedBy };
  const facts = { by: actor.person, position: roleLabels[role], whom: deputy.name, until: formatDate(validTo) };
  const letter = {
    kind: 'positionDelegated',
    about: id,
    account: position.account,
    post: { unit, role },
    facts,
  } as const;
  await queueAccountLetter(trx, letter);
  await recordAccess(trx, { kind: 'delegation-given', actor, address, detail: { ...detail, ...asked } });
  return id;
}

async function standing(trx: Db, account: AccountId) {
  const found = await accountById(trx, account);
  if (found === undefined) throw new Problem('not-found');
  return found;
}

/** Where there is but one administrator nobody could answer him. */
async function anotherThan(trx: Db, account: AccountId): Promise<boolean> {
  return (await administrators(trx, todayOf(null))).some((each) => each !== account);
}

export function told(stated: OwnWish): Readonly<Record<string, string | null>> {
  const { validFrom, validTo } = stated;
  if (stated.kind === 'delegation') return { position: stated.position, validFrom, validTo, document: stated.document };
  const { unit, role, title, rights } = stated;
  return { unit, role, title, validFrom, validTo, rights: [...rights].sort().join(' ') };
}
