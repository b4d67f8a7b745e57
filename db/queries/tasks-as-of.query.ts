import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { opened } from '#db/persons/seal.ts';

/**
 * Tasks as they stood then, by what had happened by that moment and nothing later: a report of November does not end the
 * silence of October. Folded from the events; a task that did not exist yet is missing.
 */
export async function tasksAsOf(
  db: Db,
  tasks: readonly StreamId[],
  at: Instant,
): Promise<ReadonlyMap<StreamId, TaskState>> {
  const states = new Map<StreamId, TaskState>();
  if (tasks.length === 0) return states;
  const rows = await db
    .selectFrom('events')
    .select(['stream', 'version', 'type', 'schema_version', 'actor', 'data', 'occurred_at'])
    .where('stream', 'in', [...tasks])
    .where('occurred_at', '<=', new Date(at))
    .orderBy('stream')
    .orderBy('version')
    .execute();
  for (const row of await opened(db, rows)) {
    const event = {
      type: row.type,
      data: upcast(row.type, row.schema_version, JSON.parse(row.data)),
    } as TaskEvent;
    const before = states.get(row.stream) ?? followUpTask.initial;
    states.set(row.stream, followUpTask.evolve(before, event, row.occurred_at.toISOString() as Instant));
  }
  return states;
}
