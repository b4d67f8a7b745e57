import { slugOf, streamOf } from '#domain/kernel/streams.ts';
import type { Db } from '#db/database.ts';

/** Asked as the reader: the installation's, and those of the hosts he works for. */
export async function templateIds(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('streams')
    .select('stream')
    .where('kind', '=', 'template')
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => slugOf(stream));
}

/** Asked as the reader: whether there is such a one for him. */
export async function knowsTemplate(db: Db, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('streams')
    .select('stream')
    .where('stream', '=', streamOf('template', id))
    .executeTakeFirst();
  return row !== undefined;
}
