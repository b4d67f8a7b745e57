import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { draftKeys } from '#db/outbox/draft-document.ts';

/** Issued letters; drafts are asked for one by one. */
export async function documentsOf(db: Db, stream: StreamId) {
  return db
    .selectFrom('documents')
    .select(['id', 'key', 'file_name', 'rehearsal', 'requested_at', 'rendered_at', 'model'])
    .where('stream', '=', stream)
    .where('key', 'not like', `${draftKeys}%`)
    .orderBy('id')
    .execute();
}

/** … with their bytes; what is not set yet is none. */
export async function issuedDocuments(db: Db, stream: StreamId) {
  return db
    .selectFrom('documents')
    .select(['file_name', 'model', 'content'])
    .where('stream', '=', stream)
    .where('key', 'not like', `${draftKeys}%`)
    .where('content', 'is not', null)
    .orderBy('id')
    .execute();
}

/** Of every task that a conference concluded, the task's number first; what a reader may not see is not there. */
export async function issuedForTasksOf(db: Db, conference: StreamId) {
  return db
    .selectFrom('documents')
    .innerJoin('task_view', 'task_view.stream', 'documents.stream')
    .select(['documents.file_name', 'documents.model', 'documents.content'])
    .where('task_view.conference', '=', conference)
    .where('documents.key', 'not like', `${draftKeys}%`)
    .where('documents.content', 'is not', null)
    .orderBy('task_view.number')
    .orderBy('documents.id')
    .execute();
}

/** The cycles whose totals the papers of a stream may cite: itself, or those that a conference serves. */
export async function cyclesServed(db: Db, stream: StreamId): Promise<readonly StreamId[]> {
  const rows = await db
    .selectFrom('cycle_view')
    .select('stream')
    .where((eb) => eb.or([eb('stream', '=', stream), eb('conference', '=', stream)]))
    .execute();
  return rows.map((row) => row.stream);
}

export async function documentById(db: Db, id: number) {
  return db
    .selectFrom('documents')
    .select(['stream', 'key', 'file_name', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
}
