import { sql } from 'kysely';
import { erasedPerson } from '#domain/words/erased.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import type { Trx } from '#db/database.ts';
import { subjectOf } from '#db/persons/keys.ts';

export interface Erasure {
  readonly account: AccountId | null;
  /** Names and addresses, exactly as they were entered. */
  readonly texts: readonly string[];
  readonly by: string;
}

export interface Erased {
  readonly keys: number;
  readonly commands: number;
  readonly letters: number;
}

/**
 * Takes a person out for good: the keys under which events hold him, his account, and what the inbox, the sent letters and the built-in
 * sink hold of him in clear. Whoever calls it makes the projections anew in the same transaction.
 */
export async function erasePerson(owner: Trx, { account, texts, by }: Erasure): Promise<Erased> {
  const subjects = [...texts.map((text) => subjectOf(text)), ...(account === null ? [] : [`account ${account}`])];
  const keys = await changed(sql`
    update person_key set key = null, subject = null, erased_at = clock_timestamp() where subject = any(${subjects}::text[])`);
  // No program may alter a letter, and none can lay its guard down: the owner does, within this transaction.
  await sql`alter table deliveries disable trigger letter_stays`.execute(owner);
  const letters = await changed(sql`
    update deliveries set recipient_name = ${erasedPerson}, address = null, subject = ${erasedPerson}, body = ${erasedPerson},
      erased_at = clock_timestamp()
    where status <> 'queued' and erased_at is null and (recipient_name = any(${texts}::text[]) or address = any(${texts}::text[]))`);
  await sql`alter table deliveries enable trigger letter_stays`.execute(owner);
  await changed(sql`delete from mail_sink where recipients && ${texts}::text[]`);
  const commands = await eraseCommands(account, texts);
  if (account !== null) await eraseAccount(account);
  const detail = { account, keys, commands, letters, by };
  await recordAccess(owner, { kind: 'person-erased', detail });
  return { keys, commands, letters };

  async function changed(statement: ReturnType<typeof sql>): Promise<number> {
    return Number((await statement.execute(owner)).numAffectedRows ?? 0);
  }

  /** Of commands that were carried out: as whole texts in what was sent and what came of it. */
  async function eraseCommands(id: AccountId | null, names: readonly string[]): Promise<number> {
    let count = 0;
    const own =
      id === null ? null : await owner.selectFrom('account').select('name').where('id', '=', id).executeTakeFirst();
    if (own !== undefined && own !== null) count += await replaced(own.name, sql`actor ->> 'account' = ${id}`);
    for (const name of names) count += await replaced(name, sql`true`);
    return count;
  }

  async function replaced(text: string, whose: ReturnType<typeof sql>): Promise<number> {
    const [was, is] = [JSON.stringify(text), JSON.stringify(erasedPerson)];
    return changed(sql`
      update inbox set data = replace(data::text, ${was}, ${is})::jsonb, actor = replace(actor::text, ${was}, ${is})::jsonb,
        outcome = replace(outcome::text, ${was}, ${is})::jsonb
      where done_at is not null and ${whose}
        and strpos(data::text || actor::text || outcome::text, ${was}) > 0`);
  }

  async function eraseAccount(id: AccountId): Promise<void> {
    await sql`update session set revoked_at = clock_timestamp(), revoked_because = 'account-disabled'
      where account = ${id} and revoked_at is null`.execute(owner);
    await sql`update session set address = '', agent = '' where account = ${id}`.execute(owner);
    await sql`update api_token set revoked_at = clock_timestamp() where account = ${id} and revoked_at is null`.execute(
      owner,
    );
    await sql`update account set login = 'erased-' || id, name = ${erasedPerson}, email = null, password_hash = null,
      oidc_subject = null, totp_secret = null, totp_enrolled_at = null, disabled_at = coalesce(disabled_at, clock_timestamp())
      where id = ${id}`.execute(owner);
  }
}
