import { sql } from 'kysely';
import type { TaskStatus } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { givenBy } from '#db/queries/task-filter.ts';

export interface TaskFilter {
  readonly rehearsal: boolean;
  readonly conference: StreamId | null;
  readonly cycle: StreamId | null;
  readonly unit: UnitId | null;
  readonly programme: string | null;
  readonly status: TaskStatus | null;
}

/** What the actor may know of: the tasks its committee gave, and those its unit is assigned to. */
export async function tasksFor(db: Db, actor: Actor, filter: TaskFilter) {
  let query = db
    .selectFrom('task_view')
    .selectAll()
    .where('rehearsal', '=', filter.rehearsal)
    .where((eb) =>
      eb.or([
        sql<boolean>`(${givenBy(actor)})`,
        ...(actor.role === 'admin' ? [] : [sql<boolean>`units @> array[${actor.unit}]::text[]`]),
      ]),
    )
    .orderBy('conference')
    .orderBy('number');
  if (filter.conference !== null) query = query.where('conference', '=', filter.conference);
  if (filter.cycle !== null) query = query.where('cycle', '=', filter.cycle);
  if (filter.unit !== null) query = query.where(sql<boolean>`units @> array[${filter.unit}]::text[]`);
  if (filter.programme !== null) query = query.where('programme', '=', filter.programme);
  if (filter.status !== null) query = query.where('status', '=', filter.status);
  return query.execute();
}

/** The tasks of one conference, whoever asks: the caller has checked the right to read it. */
export async function tasksOfConference(db: Db, conference: StreamId) {
  return db.selectFrom('task_view').selectAll().where('conference', '=', conference).orderBy('number').execute();
}
