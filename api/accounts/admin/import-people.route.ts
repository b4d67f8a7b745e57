import { z } from 'zod';
import { usualRights } from '#domain/access/rights.ts';
import { loginName } from '#domain/accounts/login-name.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { bones } from '#domain/register-import/keys.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountByLogin, storeNames } from '#db/accounts/accounts.ts';
import { positionsWithHolders } from '#db/accounts/positions.ts';
import type { Db } from '#db/database.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { enterAccount, type Secret, secretOf } from '#api/accounts/admin/enter-account.ts';
import { followContacts } from '#api/accounts/follow-contacts.ts';
import { LoginField } from '#api/accounts/admin/fields.ts';
import { giveOrAsk } from '#api/accounts/admin/hand-out.ts';
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
        position: z
          .enum(['given', 'waits', 'there'])
          .describe('waits: the caller’s own, another administrator is to give it, see `/own-wishes`'),
        password: z.string().nullable(),
      }),
    ),
  }),
  async answer({ body, actor, address, deps }) {
    await requireUnits(
      deps,
      body.people.map(({ unit }, index) => [`/people/${String(index)}/unit`, unit] as const),
    );
    const secrets = await Promise.all(body.people.map(({ login }) => secretFor(deps.db, login, body.withPasswords)));
    const people = await deps.db.transaction().execute(async (trx) => {
      const done = [];
      for (const [index, person] of body.people.entries()) {
        const secret = secrets[index] ?? null;
        done.push(await entered(trx, { person, index, secret }, { actor, address }));
      }
      return done;
    });
    for (const [index, { position, account: _, ...one }] of people.entries()) {
      const person = body.people[index];
      if (position !== 'given' || person === undefined) continue;
      await followContacts(deps, actor, { account: one.id, posts: [person], wasEmail: person.email });
    }
    return { people: people.map(({ id: _, ...told }) => told) };
  },
});

/** Whoever is there already keeps his own. */
async function secretFor(db: Db, login: string, wanted: boolean): Promise<Secret | null> {
  return secretOf(wanted && (await accountByLogin(db, loginName(login))) === undefined);
}

interface By {
  readonly actor: Actor;
  readonly address: string;
}

async function entered(trx: Db, of: { person: Person; index: number; secret: Secret | null }, by: By) {
  const login = loginName(of.person.login);
  const there = await accountByLogin(trx, login);
  const { name, email } = of.person;
  const account =
    there?.id ??
    (await enterAccount(trx, { login, name, email, secret: of.secret }, by, `/people/${String(of.index)}/login`));
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
  let position: 'given' | 'waits' | 'there' = 'there';
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
    position = (await giveOrAsk(trx, account, wish, by)).waits === null ? 'given' : 'waits';
  }
  const password = there === undefined ? (of.secret?.password ?? null) : null;
  return {
    ...{ id: account, login, password, position },
    account: there === undefined ? ('made' as const) : ('there' as const),
  };
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
