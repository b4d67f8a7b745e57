import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { ageBy, officeDay, type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';
import { type TallyBy, talliedBy, tallyOf } from '#db/queries/task-tally.ts';

export type Breakdown = 'unit' | 'leader' | 'conference' | 'cycle' | 'programme' | 'age';

/** What does not change by time alone, and what does: as `task_tally` keeps the one and an index finds the other. */
export interface TaskCounts {
  readonly running: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly noUnit: number;
  readonly noDateRunning: number;
  readonly noDateDone: number;
  readonly soon: number;
  readonly overdue: number;
  readonly silent: number;
  readonly toVerify: number;
  readonly asking: number;
}

export type CountsBy = ReadonlyMap<string | null, TaskCounts>;

type Sql = RawBuilder<unknown>;

/**
 * Tasks that fit the filter, withdrawn ones apart, by one thing or (null) together. What a committee gave is not counted row by row where
 * it is kept; only what time has made of it is looked up: overdue, near its term, silent, waiting.
 */
export async function countedTasks(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  by: Breakdown | null,
): Promise<CountsBy> {
  const tally = tallyOf(actor, filter);
  const [moment] = moments;
  if (tally === null || moment === undefined || (by !== null && tally.by !== 'all')) {
    return collected(await scanned(db, by, tasksMatching(actor, filter, moments)));
  }
  const counted = by === null ? tally : { by: keptAs[by], key: null };
  const kept = await sql<Counted>`
    select ${keptKey(by, moment.at)} as key, sum(k.running) as running,
      sum(k.done_on_time) as "doneOnTime", sum(k.done_late) as "doneLate", sum(k.no_unit) as "noUnit",
      sum(k.no_date_running) as "noDateRunning", sum(k.no_date_done) as "noDateDone"
    from ${talliedBy(actor, counted, filter.programme)} group by 1`.execute(db);
  const hot = await timely(db, actor, filter, moments, by);
  const received = filter.side === null ? await scanned(db, by, tasksMatching(actor, filter, moments, 'received')) : [];
  return collected([...kept.rows, ...hot, ...received]);
}

type Counted = { readonly key: string | null } & Partial<TaskCounts>;

/** Each by an index of its own that has all it is counted by: as many rows are read as are counted. */
async function timely(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  by: Breakdown | null,
): Promise<readonly Counted[]> {
  const choices: Readonly<Partial<Record<keyof TaskCounts, Partial<TaskFilter>>>> = {
    overdue: { state: 'overdue' },
    soon: { state: 'soon' },
    silent: { status: 'running', without: ['word'] },
    toVerify: { waiting: 'verification' },
    asking: { waiting: 'extension' },
  };
  const parts = Object.entries(choices).map(([what, choice]) => {
    const tasks = tasksMatching(actor, { ...filter, ...choice }, moments, 'given');
    return sql`select ${what} as what, ${keyOf(by)} as key, count(*) as found from ${tasks} ${joined(by)} group by 2`;
  });
  const { rows } = await sql<{ what: keyof TaskCounts; key: string | null; found: number }>`
    ${sql.join(parts, sql` union all `)}`.execute(db);
  return rows.map(({ what, key, found }) => ({ key, [what]: found }));
}

const running = sql`t.status = 'running'`;

async function scanned(db: Db, by: Breakdown | null, tasks: Sql): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select ${keyOf(by)} as key,
      count(*) filter (where ${running}) as running,
      count(*) filter (where t.outcome = 'doneOnTime') as "doneOnTime",
      count(*) filter (where t.outcome = 'doneLate') as "doneLate",
      count(*) filter (where ${running} and t.unit_count = 0) as "noUnit",
      count(*) filter (where ${running} and not t.has_date) as "noDateRunning",
      count(*) filter (where t.status = 'done' and not t.has_date) as "noDateDone",
      count(*) filter (where t.standing = 'soon') as soon,
      count(*) filter (where t.standing = 'overdue') as overdue,
      count(*) filter (where ${running} and t.silent_from <= ${officeDay(sql`t.at`)}) as silent,
      count(*) filter (where t.to_verify > 0) as "toVerify",
      count(*) filter (where t.asking > 0) as asking
    from ${tasks} ${joined(by)} where t.status <> 'withdrawn' group by 1`.execute(db);
  return rows;
}

function collected(rows: readonly Counted[]): CountsBy {
  const found = new Map<string | null, TaskCounts>();
  for (const row of rows) found.set(row.key, plus(found.get(row.key) ?? none, row));
  return found;
}

function plus(known: TaskCounts, more: Counted): TaskCounts {
  const sum = (name: keyof TaskCounts): number => known[name] + (more[name] ?? 0);
  return {
    running: sum('running'),
    doneOnTime: sum('doneOnTime'),
    doneLate: sum('doneLate'),
    noUnit: sum('noUnit'),
    noDateRunning: sum('noDateRunning'),
    noDateDone: sum('noDateDone'),
    soon: sum('soon'),
    overdue: sum('overdue'),
    silent: sum('silent'),
    toVerify: sum('toVerify'),
    asking: sum('asking'),
  };
}

export const none: TaskCounts = {
  ...{ running: 0, doneOnTime: 0, doneLate: 0, noUnit: 0, noDateRunning: 0, noDateDone: 0 },
  ...{ soon: 0, overdue: 0, silent: 0, toVerify: 0, asking: 0 },
};

function joined(by: Breakdown | null): Sql {
  return by === 'unit' ? sql`left join task_unit u on u.task = t.stream and not u.co` : sql``;
}

function keyOf(by: Breakdown | null): Sql {
  switch (by) {
    case null:
      return sql`null::text`;
    case 'unit':
      return sql`u.unit`;
    case 'age':
      return ageBy(sql`t.concluded_on`, sql`t.at`);
    case 'conference':
    case 'cycle':
    case 'leader':
    case 'programme':
      return sql.ref(`t.${by}`);
  }
}

const keptAs: Readonly<Record<Breakdown, TallyBy>> = {
  unit: 'unit',
  leader: 'leader',
  conference: 'conference',
  cycle: 'cycle',
  programme: 'all',
  age: 'concluded',
};

/** A task that has none of it is counted under an empty key. */
function keptKey(by: Breakdown | null, at: Instant): Sql {
  switch (by) {
    case null:
      return sql`null::text`;
    case 'programme':
      return sql`k.programme`;
    case 'age':
      return ageBy(sql`k.key::date`, sql`${at}::timestamptz`);
    case 'unit':
    case 'leader':
    case 'conference':
    case 'cycle':
      return sql`nullif(k.key, '')`;
  }
}
