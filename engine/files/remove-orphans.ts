import type { Db } from '#db/database.ts';
import { lockContent } from '#db/files/attached-files.ts';
import { isContentNamed, orphans, removeOrphan } from '#db/files/rounds.ts';
import type { Files } from '#engine/files/files.ts';

/** A day: whoever took a file out of a draft by mistake, or whose upload was cut off from its draft, finds it again until then. */
const keptMillis = 24 * 60 * 60 * 1000;

/** Files that no draft holds and no event names go; their content goes with the last of them that has it. How many went. */
export async function removeOrphans(db: Db, { store }: Pick<Files, 'store'>, now: number): Promise<number> {
  const before = new Date(now - keptMillis);
  let removed = 0;
  for (const { id, hash } of await orphans(db, before)) {
    await db.transaction().execute(async (trx) => {
      await lockContent(trx, hash);
      // It may have been taken up again since it was found.
      if (!(await removeOrphan(trx, id, before))) return;
      if (!(await isContentNamed(trx, hash))) await store.remove(hash);
      removed += 1;
    });
  }
  return removed;
}
