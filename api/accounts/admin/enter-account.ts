import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { insertAccount } from '#db/accounts/accounts.ts';
import type { Db } from '#db/database.ts';
import { hashPassword, printOf } from '#api/accounts/password-hash.ts';
import { oneTimePassword } from '#api/accounts/secrets.ts';
import { invalidField } from '#api/support/invalid-field.ts';

export interface Secret {
  readonly password: string;
  readonly hash: string;
}

/** A password for one use, told once; null = he comes in by single sign-on. Before a transaction: a hash takes as long as twenty statements. */
export async function secretOf(wanted: boolean): Promise<Secret | null> {
  if (!wanted) return null;
  const password = oneTimePassword();
  return { password, hash: await hashPassword(password) };
}

interface Entered {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly secret: Secret | null;
}

/** A login taken meanwhile is refused at `pointer`, and nothing is left behind. */
export async function enterAccount(
  trx: Db,
  { login, name, email, secret }: Entered,
  { actor, address }: { readonly actor: Actor; readonly address: string },
  pointer: string,
): Promise<AccountId> {
  const id = randomUUID() as AccountId;
  const password = { passwordHash: secret?.hash ?? null, mustChangePassword: secret !== null };
  const stored = await insertAccount(trx, { id, login, name, email, ...password, createdBy: actor.person });
  if (!stored) throw invalidField(pointer, 'login-taken');
  const print = secret === null ? {} : { print: printOf(secret.hash) };
  await recordAccess(trx, { kind: 'account-created', actor, address, detail: { account: id, login, name, ...print } });
  return id;
}
