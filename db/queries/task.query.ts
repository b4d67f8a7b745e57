import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export async function taskRow(db: Db, task: StreamId) {
  return db.selectFrom('task_view').selectAll().where('stream', '=', task).executeTakeFirst();
}

/** The clock of the rehearsal the task belongs to, or null. */
export async function taskClock(db: Db, task: StreamId): Promise<Clock | null> {
  return (await taskRow(db, task))?.doc.created.clock ?? null;
}

/** Whether the unit follows tasks of its own, without being a committee's. */
export async function hasPassedDown(db: Db, unit: UnitId): Promise<boolean> {
  const row = await db
    .selectFrom('task_view')
    .select('stream')
    .where('host', '=', unit)
    .where('parent', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
