import { sql } from 'kysely';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

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

export async function storeDocument(db: Db, id: number, content: Buffer): Promise<void> {
  await db
    .updateTable('documents')
    .set({ content, rendered_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}
