import { sql } from 'kysely';
import type { TaskStanding } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import type { TaskViewTable } from '#db/projections/tables.ts';
import { type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';

interface Asked {
  readonly filter: TaskFilter;
  readonly moments: readonly TaskMoment[];
  readonly conferences: readonly StreamId[];
  readonly programmes: readonly string[];
}

export interface TaskLeft {
  readonly state: TaskViewTable['doc']['__select__'];
  readonly at: Instant;
}

/** How many tasks of each conference stand how; of programmes that the asking cycle does not review nothing is counted. */
export async function taskCountsOf(db: Db, actor: Actor, { filter, moments, conferences, programmes }: Asked) {
  if (conferences.length === 0) return [];
  const { rows } = await sql<{ conference: StreamId; standing: TaskStanding; count: number }>`
    select t.conference, t.standing, count(*)::int as count from ${tasksMatching(actor, filter, moments)}
    where t.conference = any (${[...conferences]}::text[]) and t.programme = any (${[...programmes]}::text[])
    group by t.conference, t.standing`.execute(db);
  return rows;
}

/** Those that run, the newest conference first and each in its own numbers; at most so many. */
export async function runningTasksOf(
  db: Db,
  actor: Actor,
  { filter, moments, conferences, programmes }: Asked,
  most: number,
): Promise<readonly TaskLeft[]> {
  if (conferences.length === 0) return [];
  const { rows } = await sql<{ state: TaskLeft['state']; at: Date }>`
    with found as materialized (
      select t.stream, t.conference, t.number, t.at
      from ${tasksMatching(actor, { ...filter, status: 'running' }, moments)}
      where t.conference = any (${[...conferences]}::text[]) and t.programme = any (${[...programmes]}::text[])
      order by array_position(${[...conferences]}::text[], t.conference), t.number limit ${most}
    )
    select v.doc as state, f.at from found f join task_view v on v.stream = f.stream
    order by array_position(${[...conferences]}::text[], f.conference), f.number`.execute(db);
  // The database's own instants are UTC.
  return rows.map(({ state, at }) => ({ state, at: at.toISOString() as Instant }));
}
