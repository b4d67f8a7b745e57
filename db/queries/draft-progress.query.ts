import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** How far each unit has come with the report it prepares; never what it wrote. Its own draft, not one made on its behalf. */
export async function draftProgress(db: Db, cycle: StreamId, only: UnitId | null) {
  let query = db
    .selectFrom('draft')
    .select(['unit', 'round', 'filled', 'saved_at', 'presented_at'])
    .where('stream', '=', cycle)
    .where('kind', '=', 'report')
    .where('key', 'not like', '%/on-behalf')
    .where('revision', '>', 0);
  if (only !== null) query = query.where('unit', '=', only);
  return query.execute();
}
