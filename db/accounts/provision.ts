import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Right, usualRights } from '#domain/access/rights.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { evaluationAccounts } from '#db/accounts/accounts.ts';
import { chunks } from '#db/chunks.ts';
import type { Db } from '#db/database.ts';

/** Somebody in a role of a unit, by name: all that whoever tries the product out says of a person. */
export interface Named {
  readonly name: string;
  readonly role: PersonRole;
  readonly unit: UnitId;
  /** Left out: what the role usually holds. */
  readonly rights?: readonly Right[];
}

export interface Provisioned extends Named {
  readonly account: AccountId;
  readonly position: PositionId;
}

/**
 * Accounts and positions for an evaluation. They come out of the name, the role and the unit: the same person asked for
 * twice, or by two processes at once, is one. Nobody can log in to them with a password; there is none.
 */
export async function provision(db: Db, people: readonly Named[], createdBy: string): Promise<readonly Provisioned[]> {
  const named = new Map(people.map((person) => [provisioned(person).position, provisioned(person)]));
  // By id: two processes given the same people cannot wait for each other.
  const wanted = [...named.values()].sort((a, b) => (a.position < b.position ? -1 : 1));
  for (const some of chunks(wanted)) {
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('account')
        .values(some.map((person) => ({ ...accountOf(person), created_by: createdBy })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const made = await trx
        .insertInto('position')
        .values(some.map((person) => ({ ...positionOf(person), created_by: createdBy })))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      await note(
        trx,
        made.map(({ id }) => id),
      );
    });
  }
  return people.map(provisioned);
}

/** Those of before the access log told of them. */
export async function noteProvisioned(db: Db): Promise<void> {
  const made = await db
    .selectFrom('position')
    .select('id')
    .where(sql<boolean>`starts_with(id, ${evaluationAccounts})`)
    .orderBy('id')
    .execute();
  for (const some of chunks(made))
    await note(
      db,
      some.map(({ id }) => id),
    );
}

/** One line for all of them: verify finds an account that nobody has told of. */
async function note(db: Db, made: readonly PositionId[]): Promise<void> {
  if (made.length === 0) return;
  await recordAccess(db, { kind: 'evaluation-accounts-made', detail: { made: made.length, accounts: made.join(' ') } });
}

/** Who somebody is, also before anybody has asked for the account. */
export function provisioned({ name, role, unit, rights }: Named): Provisioned {
  const person = { name: name.normalize('NFC'), role, unit, ...(rights === undefined ? {} : { rights }) };
  const id = createHash('sha256').update(`${person.name}\n${role}\n${unit}`, 'utf8').digest('hex').slice(0, 24);
  const made = `${evaluationAccounts}${id}`;
  return { ...person, account: made as AccountId, position: made as PositionId };
}

function accountOf({ account, name }: Provisioned) {
  const readable = withoutDiacritics(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .slice(0, 60);
  return { id: account, login: `${readable}.${account.slice(-6)}`, name };
}

/** From long ago: an example's clock may stand in any year. */
function positionOf({ account, position, unit, role, rights }: Provisioned) {
  return {
    id: position,
    account,
    unit,
    role,
    title: '',
    rights: [...(rights ?? usualRights[role])],
    valid_from: '2000-01-01',
  };
}
