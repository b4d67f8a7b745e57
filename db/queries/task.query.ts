import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export async function taskRow(db: Db, task: StreamId) {
  return db.selectFrom('task_view').selectAll().where('stream', '=', task).executeTakeFirst();
}

/** The clock of the rehearsal the task belongs to, or null. */
export async function taskClock(db: Db, task: StreamId): Promise<Clock | null> {
  return (await taskRow(db, task))?.doc.created.clock ?? null;
}
