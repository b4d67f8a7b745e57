import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export async function documentsOf(db: Db, stream: StreamId) {
  return db
    .selectFrom('documents')
    .select(['id', 'key', 'file_name', 'rehearsal', 'requested_at', 'rendered_at'])
    .where('stream', '=', stream)
    .orderBy('id')
    .execute();
}

export async function documentById(db: Db, id: number) {
  return db.selectFrom('documents').select(['stream', 'file_name', 'content']).where('id', '=', id).executeTakeFirst();
}
