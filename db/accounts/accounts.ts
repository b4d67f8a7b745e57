import { sql } from 'kysely';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** How the id of an account begins that an evaluation made by itself; all others are random. */
export const evaluationAccounts = 'evaluation-';

export interface NewAccount {
  readonly id: AccountId;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly mustChangePassword: boolean;
  readonly createdBy: string;
}

/** False when the login is taken: nothing was stored. */
export async function insertAccount(db: Db, account: NewAccount): Promise<boolean> {
  const stored = await db
    .insertInto('account')
    .values({
      id: account.id,
      login: account.login,
      name: account.name,
      email: account.email,
      password_hash: account.passwordHash,
      must_change_password: account.mustChangePassword,
      created_by: account.createdBy,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  return stored !== undefined;
}

export function accountByLogin(db: Db, login: string) {
  return db.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst();
}

export function accountById(db: Db, id: AccountId) {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function anyAccount(db: Db): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Somebody whom the evaluation did not make by itself (see `provision`): from then on the installation is in use. */
export async function anyRealAccount(db: Db): Promise<boolean> {
  const real = db
    .selectFrom('account')
    .select('id')
    .where(sql<boolean>`id not like ${`${evaluationAccounts}%`}`);
  return (await real.limit(1).executeTakeFirst()) !== undefined;
}

/** Those an evaluation made and that somebody could still come in with. */
export function openEvaluationAccounts(db: Db) {
  return db
    .selectFrom('account')
    .select(['id', 'login'])
    .where(sql<boolean>`starts_with(id, ${evaluationAccounts})`)
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .execute();
}

export async function storePassword(db: Db, id: AccountId, hash: string, mustChange: boolean): Promise<void> {
  await db
    .updateTable('account')
    .set({ password_hash: hash, password_changed_at: new Date(), must_change_password: mustChange })
    .where('id', '=', id)
    .execute();
}

export async function setDisabled(db: Db, id: AccountId, disabled: boolean): Promise<void> {
  await db
    .updateTable('account')
    .set({ disabled_at: disabled ? new Date() : null })
    .where('id', '=', id)
    .execute();
}

/** An enrolment that was begun and not confirmed is begun anew; one that is confirmed only an administrator resets. */
export async function beginEnrolment(db: Db, id: AccountId, secret: string): Promise<boolean> {
  const begun = await db
    .updateTable('account')
    .set({ totp_secret: secret, totp_last_step: null })
    .where('id', '=', id)
    .where('totp_enrolled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return begun !== undefined;
}

/** Secrets that do not begin with this mark: of versions that kept them as they were. */
export async function secretsNotSealed(db: Db, mark: string) {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'totp_secret'])
    .where('totp_secret', 'is not', null)
    .where(sql<boolean>`not starts_with(totp_secret, ${mark})`)
    .execute();
  return rows.flatMap(({ id, totp_secret }) => (totp_secret === null ? [] : [{ id, totp_secret }]));
}

/** Only over what was read: somebody may have begun another enrolment meanwhile. */
export async function storeSealed(db: Db, id: AccountId, before: string, sealed: string): Promise<void> {
  await db
    .updateTable('account')
    .set({ totp_secret: sealed })
    .where('id', '=', id)
    .where('totp_secret', '=', before)
    .execute();
}

export async function resetSecondFactor(db: Db, id: AccountId): Promise<void> {
  await db
    .updateTable('account')
    .set({ totp_secret: null, totp_enrolled_at: null, totp_last_step: null })
    .where('id', '=', id)
    .execute();
}

/** Takes the code of that half minute once: of two requests with the same code one is told that it was used. */
export async function useStep(db: Db, id: AccountId, step: number): Promise<boolean> {
  const taken = await db
    .updateTable('account')
    .set((eb) => ({
      totp_last_step: step,
      totp_enrolled_at: eb.fn.coalesce('totp_enrolled_at', eb.val(new Date())),
    }))
    .where('id', '=', id)
    .where((eb) => eb.or([eb('totp_last_step', 'is', null), eb('totp_last_step', '<', step)]))
    .returning('id')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function storeNames(db: Db, id: AccountId, name: string, email: string | null): Promise<void> {
  await db.updateTable('account').set({ name, email }).where('id', '=', id).execute();
}
