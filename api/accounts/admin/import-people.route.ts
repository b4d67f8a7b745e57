import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { usualRights } from '#domain/access/rights.ts';
import { loginName } from '#domain/accounts/login-name.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { bones } from '#domain/register-import/keys.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountByLogin, insertAccount, storeNames } from '#db/accounts/accounts.ts';
import { positionsWithHolders } from '#db/accounts/positions.ts';
import type { Db } from '#db/database.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { LoginField } from '#api/accounts/admin/fields.ts';
import { giveOrAsk } from '#api/accounts/admin/hand-out.ts';
import { hashPassword } from '#api/accounts/password-hash.ts';
import { oneTimePassword } from '#api/accounts/secrets.ts';
import { DateField, lineUpTo, MailField, NameField } from '#api/support/fields.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { todayOf } from '#api/support/now.ts';
import { UnitField } from '#api/support/unit-field.ts';

const PersonField = z.strictObject({
  login: LoginField,
  name: NameField,
  email: MailField.nullable().default(null),
  // Whoever administers is made one by one.
  role: z.enum(['coordinator', 'leader', 'unitHead', 'reporter']),
  unit: UnitField,
  title: lineUpTo(500).default(''),
  validFrom: DateField,
});
type Person = z.output<typeof PersonField>;

/**
 * A list is sent in pieces, each whole or not at all; sent again it finds what it made and makes nothing twice. A password is told
 * once, in the answer that made it.
 */
export const importPeople = adminRoute({
  method: 'POST',
  path: '/accounts/import',
  name: 'importPeople',
  summary: 'Accounts and positions of a list of people; who is there already keeps account and password',
  heavy: true,
  takes: {
    body: z.strictObject({
      people: z.array(PersonField).min(1).max(20),
      withPasswords: z.boolean().default(true).describe('false: they come in by single sign-on only'),
    }),
  },
  output: z.object({
    people: z.array(
      z.object({
        login: z.string(),
        account: z.enum(['made', 'there']),
        position: z.enum(['given', 'there']),
        password: z.string().nullable(),
      }),
    ),
  }),
  async answer({ body, actor, address, deps }) {
    await requireUnits(
      deps,
      body.people.map(({ unit }, index) => [`/people/${String(index)}/unit`, unit] as const),
    );
    // Before the transaction: a hash takes as long as twenty statements.
    const secrets = await Promise.all(body.people.map(() => secretOf(body.withPasswords)));
    const people = await deps.db.transaction().execute(async (trx) => {
      const done = [];
      for (const [index, person] of body.people.entries()) {
        const secret = secrets[index] ?? null;
        done.push(await entered(trx, { person, index, secret }, { actor, address }));
      }
      return done;
    });
    return { people };
  },
});

async function secretOf(wanted: boolean): Promise<Secret | null> {
  if (!wanted) return null;
  const password = oneTimePassword();
  return { password, hash: await hashPassword(password) };
}

interface Secret {
  readonly password: string;
  readonly hash: string;
}

interface By {
  readonly actor: Actor;
  readonly address: string;
}

async function entered(trx: Db, of: { person: Person; index: number; secret: Secret | null }, by: By) {
  const login = loginName(of.person.login);
  const there = await accountByLogin(trx, login);
  const account = there?.id ?? (await made(trx, of, by));
  if (there !== undefined) await sameOne(trx, there, of, by);
  const held = await positionsWithHolders(trx, { accounts: [account] });
  const { unit, role, title, validFrom } = of.person;
  const today = todayOf(null);
  const stands = held.some(
    (one) =>
      one.unit === unit &&
      one.role === role &&
      one.ended_at === null &&
      (one.valid_to === null || today <= one.valid_to),
  );
  if (!stands) {
    const wish = {
      kind: 'position',
      unit,
      role,
      title,
      rights: [...usualRights[role]],
      validFrom,
      validTo: null,
    } as const;
    await giveOrAsk(trx, account, wish, by);
  }
  const password = there === undefined ? (of.secret?.password ?? null) : null;
  return {
    ...{ login, password },
    account: there === undefined ? ('made' as const) : ('there' as const),
    position: stands ? ('there' as const) : ('given' as const),
  };
}

async function made(
  trx: Db,
  { person, secret }: { person: Person; secret: Secret | null },
  by: By,
): Promise<AccountId> {
  const id = randomUUID() as AccountId;
  const [login, { name, email }] = [loginName(person.login), person];
  const passwordHash = secret?.hash ?? null;
  const mustChangePassword = secret !== null;
  await insertAccount(trx, { id, login, name, email, passwordHash, mustChangePassword, createdBy: by.actor.person });
  await recordAccess(trx, { kind: 'account-created', ...by, detail: { account: id, login, name } });
  return id;
}

/** A login that is another's is no reason to give that one a position. An address that was missing is filled in. */
async function sameOne(
  trx: Db,
  there: {
    readonly id: AccountId;
    readonly name: string;
    readonly email: string | null;
    readonly disabled_at: Date | null;
  },
  { person, index }: { person: Person; index: number },
  by: By,
): Promise<void> {
  if (there.disabled_at !== null || bones(there.name) !== bones(person.name)) {
    throw invalidField(`/people/${String(index)}/login`, 'login-taken');
  }
  if (there.email !== null || person.email === null) return;
  await storeNames(trx, there.id, there.name, person.email);
  await recordAccess(trx, {
    kind: 'account-changed',
    ...by,
    detail: { account: there.id, name: there.name, before: there.name },
  });
}
