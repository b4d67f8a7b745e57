import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Db } from '#db/database.ts';
import { ageOf, officeDay, type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

/** The four standings always sum to the total; withdrawn tasks are in none. Those without a date are counted a second time. */
export interface TaskNumbers {
  readonly total: number;
  readonly inTime: number;
  readonly soon: number;
  readonly overdue: number;
  readonly done: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly noUnit: number;
  readonly noDate: number;
  readonly noDateDone: number;
  readonly noDateRunning: number;
  readonly silent: number;
  /** In which a unit waits for its report to be verified, or for a later date. */
  readonly toVerify: number;
  readonly asking: number;
}

export interface TaskNumbersOf extends TaskNumbers {
  /** What the row is about; null = tasks that have none of it. */
  readonly key: string | null;
  readonly label: string | null;
  /** What rows are sorted by where the key is no order: the day of a conference. */
  readonly day: string | null;
}

const running = sql`t.status = 'running'`;
const counts = sql`
  count(*) as total,
  count(*) filter (where t.standing = 'inTime') as "inTime",
  count(*) filter (where t.standing = 'soon') as soon,
  count(*) filter (where t.standing = 'overdue') as overdue,
  count(*) filter (where t.standing = 'done') as done,
  count(*) filter (where t.outcome = 'doneOnTime') as "doneOnTime",
  count(*) filter (where t.outcome = 'doneLate') as "doneLate",
  count(*) filter (where ${running} and t.unit_count = 0) as "noUnit",
  count(*) filter (where not t.has_date) as "noDate",
  count(*) filter (where not t.has_date and t.standing = 'done') as "noDateDone",
  count(*) filter (where not t.has_date and ${running}) as "noDateRunning",
  count(*) filter (where ${running} and t.silent_from <= ${officeDay(sql`t.at`)}) as silent,
  count(*) filter (where t.to_verify > 0) as "toVerify",
  count(*) filter (where t.asking > 0) as asking`;

export async function taskNumbers(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<TaskNumbers> {
  const { rows } = await sql<TaskNumbers>`
    select ${counts} from ${tasksMatching(actor, filter, moments)} where t.status <> 'withdrawn'`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an aggregate without groups has one row');
  return row;
}

export type Breakdown = 'unit' | 'leader' | 'conference' | 'cycle' | 'programme' | 'age';

/** A task stands in the row of the unit that leads it; where none does in that of each, so that these rows sum to more than the whole. */
export async function taskNumbersBy(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  by: Breakdown,
): Promise<readonly TaskNumbersOf[]> {
  const { join, key, label, day } = groups[by];
  const { rows } = await sql<TaskNumbersOf>`
    select ${key} as key, ${label} as label, ${day} as day, ${counts}
    from ${tasksMatching(actor, filter, moments)} ${join}
    where t.status <> 'withdrawn'
    group by 1
    order by 3 desc nulls last, 1 nulls last`.execute(db);
  return rows;
}

type Sql = RawBuilder<unknown>;
interface Group {
  readonly join: Sql;
  readonly key: Sql;
  readonly label: Sql;
  readonly day: Sql;
}

const nothing = sql`null::text`;
const groups: Readonly<Record<Breakdown, Group>> = {
  unit: {
    join: sql`left join task_unit u on u.task = t.stream and not u.co`,
    key: sql`u.unit`,
    label: sql`max(u.name)`,
    day: nothing,
  },
  conference: {
    join: seriesBehind(sql`t.conference`),
    key: sql`t.conference`,
    label: sql`max(${seriesTitle})`,
    day: sql`coalesce(max(c.held_on), max(d.paper_on))::text`,
  },
  cycle: { join: sql``, key: sql`t.cycle`, label: nothing, day: nothing },
  leader: { join: sql``, key: sql`t.leader`, label: sql`max(t.leader)`, day: nothing },
  programme: { join: sql``, key: sql`t.programme`, label: nothing, day: nothing },
  age: { join: sql``, key: ageOf(sql`t`), label: nothing, day: nothing },
};
