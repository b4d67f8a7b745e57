import { type RawBuilder, sql } from 'kysely';
import type { TaskStanding } from '#domain/follow-up-task/standing.ts';
import type { TaskStatus } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Db } from '#db/database.ts';
import type { TaskViewTable } from '#db/projections/tables.ts';
import { lookedUp, type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';
import { talliedBy, tallyOf } from '#db/queries/task-tally.ts';
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
  chosen: TaskFilter,
  moments: readonly TaskMoment[],
  page: TaskPage,
): Promise<{ readonly total: number; readonly rows: readonly ListedTask[] }> {
  const filter = await lookedUp(db, chosen);
  const behind = sql`p.key ${directionOf(page)}, p.conference, p.number`;
  // Each branch in the order of an index of its own, and no further than the page goes.
  const branches = (['given', 'received'] as const).map(
    (only) => sql`(
      select t.stream, t.conference, t.number, t.standing, t.overdue_from, t.at, ${keyAs(page, filter, only)} as key
      from ${tasksMatching(actor, filter, moments, only)}
      order by ${keyAs(page, filter, only)} ${directionOf(page)}, t.conference, t.number limit ${page.limit + page.offset})`,
  );
  const { rows } = await sql<Omit<ListedTask, 'at'> & { readonly at: Date }>`
    with paged as (
      select * from (${sql.join(branches, sql` union all `)}) p
      order by ${behind} limit ${page.limit} offset ${page.offset}
    )
    select v.stream, v.rehearsal, v.doc, ${seriesTitle} as "conferenceTitle",
      p.standing, p.overdue_from as "overdueFrom", p.at
    from paged p join task_view v on v.stream = p.stream ${seriesBehind(sql`p.conference`)}
    order by ${behind}`.execute(db);
  // A page that is not full is the last one.
  const here = page.offset + rows.length;
  const whole = rows.length < page.limit && (rows.length > 0 || page.offset === 0);
  return {
    total: whole ? here : await countTasks(db, actor, filter, moments),
    // The database's own instants are UTC.
    rows: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() as Instant })),
  };
}

/** Written as `task_view.heard_at` is. */
const heardOfShares = sql`(
  select to_char(max(h.heard_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') collate "C" from task_unit h where h.task = t.stream)`;

/** What is never empty is sorted as an index has it, from either end. */
function directionOf({ sort, descending }: TaskPage): RawBuilder<unknown> {
  const empty = sort === 'due' || sort === 'heard' ? sql` nulls last` : sql``;
  return descending ? sql`desc${empty}` : sql`asc${empty}`;
}

function keyAs({ sort }: TaskPage, { state }: TaskFilter, side: 'given' | 'received'): RawBuilder<unknown> {
  switch (sort) {
    case 'number':
      return sql`t.conference`;
    case 'due':
      return state === 'overdue' || state === 'soon' ? sql`t.overdue_from` : sql`coalesce(t.overdue_from, t.due_at)`;
    case 'age':
      return sql`t.concluded_on`;
    case 'heard':
      // A member knows of its neighbours' words nothing, nor in which order they came: the wall shows it its own share alone.
      return side === 'given' ? sql`t.heard_at` : heardOfShares;
  }
}

/** What the database keeps is not counted again: see task-tally. */
export async function countTasks(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<number> {
  const matching = (state: TaskFilter['state'], only?: 'given' | 'received') =>
    countRows(db, tasksMatching(actor, { ...filter, state }, moments, only));
  const { state, status } = filter;
  const tally = state === null || status === null ? tallyOf(actor, { ...filter, state: null, status: null }) : null;
  const kept = keptIn(state ?? status);
  if (tally === null || kept === null) return matching(state);
  const { rows } = await sql<{ total: number }>`
    select coalesce(sum(${kept}), 0) as total from ${talliedBy(actor, tally, filter.programme)}`.execute(db);
  const timely = state === 'inTime' ? (await matching('soon', 'given')) + (await matching('overdue', 'given')) : 0;
  const received = filter.side === null ? await matching(state, 'received') : 0;
  return (rows[0]?.total ?? 0) - timely + received;
}

/** Which counter has them, those of every standing that only time tells apart included; null: none, and an index has so few. */
function keptIn(which: TaskStanding | TaskStatus | null): RawBuilder<unknown> | null {
  switch (which) {
    case null:
      return sql`k.tasks`;
    case 'inTime':
    case 'running':
      return sql`k.running`;
    case 'done':
      return sql`k.done_on_time + k.done_late`;
    case 'withdrawn':
      return sql`k.tasks - k.running - k.done_on_time - k.done_late`;
    case 'soon':
    case 'overdue':
      return null;
    default:
      return unreachable(which);
  }
}

async function countRows(db: Db, tasks: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${tasks}`.execute(db);
  return rows[0]?.total ?? 0;
}
