import { type RawBuilder, sql } from 'kysely';
import type { TaskStanding } from '#domain/follow-up-task/standing.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import type { TaskViewTable } from '#db/projections/tables.ts';
import { type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

export const taskOrders = ['number', 'due', 'age', 'heard'] as const;

export interface TaskPage {
  readonly sort: (typeof taskOrders)[number];
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

export interface ListedTask {
  readonly stream: StreamId;
  readonly rehearsal: boolean;
  readonly doc: TaskViewTable['doc']['__select__'];
  readonly conferenceTitle: string | null;
  readonly standing: TaskStanding;
  /** When it falls overdue; null = it has no date, or its reports stopped the clock. */
  readonly overdueFrom: Date | null;
  readonly at: Instant;
}

/** One page, chosen and sorted by columns alone; only the tasks on it are opened. */
export async function taskPage(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  page: TaskPage,
): Promise<{ readonly total: number; readonly rows: readonly ListedTask[] }> {
  const direction = page.descending ? sql`desc nulls last` : sql`asc nulls last`;
  const { rows } = await sql<Omit<ListedTask, 'at'> & { readonly total: number; readonly at: Date }>`
    with paged as (
      select t.stream, t.conference, t.number, t.standing, t.overdue_from, t.at, ${key[page.sort]} as key
      from ${tasksMatching(actor, filter, moments)}
      order by key ${direction}, t.conference, t.number limit ${page.limit} offset ${page.offset}
    )
    select (select count(*) from ${tasksMatching(actor, filter, moments)}) as total, v.stream, v.rehearsal, v.doc, ${seriesTitle} as "conferenceTitle",
      p.standing, p.overdue_from as "overdueFrom", p.at
    from paged p join task_view v on v.stream = p.stream ${seriesBehind(sql`p.conference`)}
    order by p.key ${direction}, p.conference, p.number`.execute(db);
  const total = rows[0]?.total ?? (page.offset === 0 ? 0 : await countTasks(db, actor, filter, moments));
  return {
    total,
    // The database's own instants are UTC.
    rows: rows.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() as Instant })),
  };
}

const key: Readonly<Record<TaskPage['sort'], RawBuilder<unknown>>> = {
  number: sql`t.conference`,
  due: sql`coalesce(t.overdue_from, t.due_at)`,
  age: sql`t.concluded_on`,
  heard: sql`(select max(h.heard_at) from task_unit h where h.task = t.stream)`,
};

export async function countTasks(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from ${tasksMatching(actor, filter, moments)}`.execute(db);
  return rows[0]?.total ?? 0;
}
