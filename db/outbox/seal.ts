import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import type { Db, Trx } from '#db/database.ts';
import { draftKeys } from '#db/outbox/draft-document.ts';

/**
 * What a letter says and to whom, and what it puts into a calendar where it does. No column that changes afterwards (status, attempts) is in it, so the digest stands for ever;
 * made by the database, for verify makes it again over all letters.
 */
export const letterDigest = sql<Buffer>`sha256(convert_to((jsonb_build_array(ledger, stream, notice_key, template, rehearsal, unit,
  role, recipient_name, address, message_id, subject, body, extract(epoch from due_at), resend_of)
  || case when calendar is null then '[]' else jsonb_build_array(calendar) end)::text, 'UTF8'))`;

/** A rendered document with the words it was rendered from. */
export const documentDigest = sql<Buffer>`sha256(convert_to(jsonb_build_array(ledger, stream, key, file_name, rehearsal, model,
  encode(sha256(content), 'hex'))::text, 'UTF8'))`;

const most = 500;

/**
 * Gives letters of the stream that have none a digest, and the access log one line over them all: before the first is sent, so
 * that what left the house can be proved. Answers how many; 0 = nothing is without.
 */
export async function sealLetters(db: Db, stream: StreamId): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: number; digest: Buffer }>`
      with taken as (
        select id from deliveries where stream = ${stream} and digest is null
        order by id limit ${most} for update skip locked
      )
      update deliveries set digest = ${letterDigest} where id in (select id from taken)
      returning id, digest`.execute(trx);
    if (rows.length === 0) return 0;
    await noteLetters(trx, rows, { stream });
    return rows.length;
  });
}

/** All letters and documents of before there were seals, in a line each: they are what they were on that day. */
export async function sealEarlier(db: Db): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const letters = await sql<{ id: number; digest: Buffer }>`
      update deliveries set digest = ${letterDigest} where digest is null returning id, digest`.execute(trx);
    if (letters.rows.length > 0) await noteLetters(trx, letters.rows, { earlier: true });
    const documents = await trx
      .selectFrom('documents')
      .select('id')
      .where('content', 'is not', null)
      .where('digest', 'is', null)
      .where(sql<boolean>`not starts_with(key, ${draftKeys})`)
      .orderBy('id')
      .execute();
    for (const { id } of documents) await sealDocument(trx, id);
  });
}

async function noteLetters(
  trx: Trx,
  letters: readonly { readonly id: number; readonly digest: Buffer }[],
  said: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  const ordered = [...letters].sort((a, b) => a.id - b.id);
  const hash = createHash('sha256');
  for (const { digest } of ordered) hash.update(digest);
  const detail = { ...said, letters: ordered.length, sha256: hash.digest('hex') };
  const line = await recordAccess(trx, { kind: 'letters-sealed', detail });
  await sql`update deliveries set sealed_on = ${line.day}, sealed_number = ${line.number}
    where id = any(${ordered.map(({ id }) => id)}::bigint[])`.execute(trx);
}

export async function sealDocument(trx: Trx, id: number): Promise<void> {
  const { rows } = await sql<{ stream: StreamId; key: string; digest: Buffer }>`
    update documents set digest = ${documentDigest} where id = ${id} returning stream, key, digest`.execute(trx);
  const [sealed] = rows;
  if (sealed === undefined) return;
  const { stream, key, digest } = sealed;
  const detail = { document: id, stream, key, sha256: digest.toString('hex') };
  const line = await recordAccess(trx, { kind: 'document-sealed', detail });
  await sql`update documents set sealed_on = ${line.day}, sealed_number = ${line.number} where id = ${id}`.execute(trx);
}
