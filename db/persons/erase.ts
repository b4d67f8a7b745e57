import { sql } from 'kysely';
import { erasedPerson } from '#domain/words/erased.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId, StreamId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import type { Db, Trx } from '#db/database.ts';
import { subjectOf } from '#db/persons/keys.ts';

export interface Erasure {
  readonly account: AccountId | null;
  /** Names and addresses, exactly as they were entered. */
  readonly texts: readonly string[];
  /** An operator's command, or the administrator who did it. */
  readonly by: string | { readonly actor: Actor; readonly address: string };
}

export interface Erased {
  readonly keys: number;
  readonly commands: number;
  readonly letters: number;
}

function subjectsOf({ account, texts }: Pick<Erasure, 'account' | 'texts'>): readonly string[] {
  return [...texts.map((text) => subjectOf(text)), ...(account === null ? [] : [`account ${account}`])];
}

/**
 * Takes a person out for good: the keys under which events hold him, his account, and what the inbox, the sent letters and the built-in
 * sink hold of him in clear. Whoever calls it makes the rows of the streams that name him anew, in the same transaction.
 */
export async function erasePerson(trx: Trx, erasure: Erasure): Promise<Erased> {
  const { account, texts, by } = erasure;
  const own =
    account === null
      ? undefined
      : await trx.selectFrom('account').select('name').where('id', '=', account).executeTakeFirst();
  const { rows } = await sql<Erased>`
    select keys, commands, letters from erase_person(${subjectsOf(erasure)}::text[], ${texts}::text[], ${own?.name ?? null}::text,
      ${account}::text, ${erasedPerson}::text)`.execute(trx);
  const erased = rows[0] ?? { keys: 0, commands: 0, letters: 0 };
  if (account !== null) {
    await endSessions(trx, { account }, 'account-disabled');
    await sql`update session set address = '', agent = '' where account = ${account}`.execute(trx);
    await sql`update api_token set revoked_at = clock_timestamp() where account = ${account} and revoked_at is null`.execute(
      trx,
    );
  }
  const { actor, address } = typeof by === 'string' ? {} : by;
  const detail = { account, ...erased, ...(typeof by === 'string' ? { by } : {}) };
  await recordAccess(trx, { kind: 'person-erased', actor, address, detail });
  return erased;
}

/** How often a person is met, and what an erasure leaves, before anybody decides. */
export interface Met {
  readonly events: number;
  readonly letters: number;
  /** Still to be sent: they go out as they are. */
  readonly lettersWaiting: number;
  readonly commands: number;
  /** Lines of the access log that name him, drafts and official documents: these stay. */
  readonly accessLines: number;
  readonly drafts: number;
  readonly documents: number;
}

export async function metOf(db: Db, { account, texts }: Pick<Erasure, 'account' | 'texts'>): Promise<Met> {
  const own =
    account === null
      ? undefined
      : await db.selectFrom('account').select(['name', 'login']).where('id', '=', account).executeTakeFirst();
  const named = [...new Set([...texts, ...(own === undefined ? [] : [own.name])])];
  const quoted = named.map((text) => JSON.stringify(text));
  const { rows } = await sql<Met>`
    select
      (select count(*) from events where ${namesAny(subjectsOf({ account, texts }))}) as events,
      (select count(*) from deliveries where ${lettersTo(texts)} and status <> 'queued') as letters,
      (select count(*) from deliveries where ${lettersTo(texts)} and status = 'queued') as "lettersWaiting",
      (select count(*) from inbox where done_at is not null and (actor ->> 'account' = ${account}
        or exists (select 1 from unnest(${quoted}::text[]) was where strpos(data::text || actor::text || outcome::text, was) > 0))) as commands,
      (select count(*) from access_log where account = ${account} or person = any(${named}::text[])
        or login = ${own?.login ?? null}) as "accessLines",
      (select count(*) from draft where saved_by = any(${named}::text[])
        or exists (select 1 from unnest(${quoted}::text[]) was where strpos(doc::text || writers::text, was) > 0)) as drafts,
      (select count(*) from documents
        where exists (select 1 from unnest(${named}::text[]) was where strpos(model::text, was) > 0)) as documents`.execute(
    db,
  );
  const [met] = rows;
  if (met === undefined) throw new Error('nothing was counted');
  return met;
}

/** Streams whose events name him, with every one of which a row of a screen may. Before his keys are erased. */
export async function streamsNaming(
  trx: Trx,
  erasure: Pick<Erasure, 'account' | 'texts'>,
): Promise<readonly StreamId[]> {
  const { rows } = await sql<{ stream: StreamId }>`
    select distinct stream from events where ${namesAny(subjectsOf(erasure))} order by stream`.execute(trx);
  return rows.map(({ stream }) => stream);
}

function namesAny(subjects: readonly string[]) {
  return sql<boolean>`exists (
    select 1 from person_key where subject = any(${subjects}::text[])
      and (strpos(actor, 'sealed:1:' || person_key.id) > 0 or strpos(data, 'sealed:1:' || person_key.id) > 0))`;
}

function lettersTo(texts: readonly string[]) {
  return sql<boolean>`erased_at is null and (recipient_name = any(${texts}::text[]) or address = any(${texts}::text[]))`;
}
