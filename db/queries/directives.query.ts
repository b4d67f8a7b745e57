import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** More than a committee is given in ten years. */
const most = 2_000;

/** The paper as its page shows it; undefined: there is none that the reader may see. */
export async function directiveRow(db: Db, stream: StreamId) {
  return db.selectFrom('directive_view').selectAll().where('stream', '=', stream).executeTakeFirst();
}

/** Those the reader may see, the newest first. */
export async function directiveRows(db: Db) {
  return db
    .selectFrom('directive_view')
    .selectAll()
    .orderBy('paper_on', 'desc')
    .orderBy('stream')
    .limit(most)
    .execute();
}

export type DirectiveRow = Awaited<ReturnType<typeof directiveRows>>[number];
