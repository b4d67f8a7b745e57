import { sql } from 'kysely';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { draftKeys } from '#db/outbox/draft-document.ts';
import { sealDocument } from '#db/outbox/seal.ts';

export interface WaitingDocument {
  readonly id: number;
  readonly document: OfficialDocument;
}

export async function waitingDocuments(db: Db, stream: StreamId): Promise<readonly WaitingDocument[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'model'])
    .where('stream', '=', stream)
    .where('content', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, document: row.model as OfficialDocument }));
}

/** The rendered bytes, with their seal in the access log. A draft is not issued: it has none. */
export async function storeDocument(db: Db, id: number, content: Buffer): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const stored = await trx
      .updateTable('documents')
      .set({ content, rendered_at: sql<Date>`clock_timestamp()` })
      .where('id', '=', id)
      .returning('key')
      .executeTakeFirst();
    if (stored !== undefined && !stored.key.startsWith(draftKeys)) await sealDocument(trx, id);
  });
}
