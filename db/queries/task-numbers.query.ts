import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type Breakdown, countedTasks, none, type TaskCounts } from '#db/queries/counted-tasks.ts';
import type { TaskFilter, TaskMoment } from '#db/queries/task-filter.ts';
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

export async function taskNumbers(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<TaskNumbers> {
  const counts = await countedTasks(db, actor, filter, moments, null);
  return numbersOf(counts.get(null) ?? none);
}

/**
 * A task stands in the row of the unit that leads it; where none does in that of each, so that these rows sum to more than the whole. The
 * newest conference first, everything else by its key.
 */
export async function taskNumbersBy(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
  by: Breakdown,
): Promise<readonly TaskNumbersOf[]> {
  const counts = await countedTasks(db, actor, filter, moments, by);
  const rows = [...counts].flatMap(([key, each]) => {
    const numbers = numbersOf(each);
    return numbers.total === 0 ? [] : [{ key, ...numbers }];
  });
  const told = await toldOf(
    db,
    by,
    rows.flatMap(({ key }) => key ?? []),
  );
  return rows
    .map((row) => ({ ...row, ...((row.key === null ? undefined : told.get(row.key)) ?? unnamed) }))
    .sort((a, b) => inOrder(b.day ?? '', a.day ?? '') || inOrder(a.key ?? behindAll, b.key ?? behindAll));
}

function numbersOf(counts: TaskCounts): TaskNumbers {
  const { running, doneOnTime, doneLate, soon, overdue, noUnit, noDateDone, noDateRunning, silent } = counts;
  const done = doneOnTime + doneLate;
  return {
    ...{ total: running + done, inTime: running - soon - overdue, soon, overdue, done, doneOnTime, doneLate },
    ...{ noUnit, noDate: noDateDone + noDateRunning, noDateDone, noDateRunning, silent },
    ...{ toVerify: counts.toVerify, asking: counts.asking },
  };
}

const behindAll = '\uffff';

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

type Told = Pick<TaskNumbersOf, 'label' | 'day'>;
const unnamed: Told = { label: null, day: null };

/** What a key is called, and of a conference its day. */
async function toldOf(db: Db, by: Breakdown, keys: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  switch (by) {
    case 'conference': {
      const { rows } = await sql<Told & { readonly key: string }>`
        select key, ${seriesTitle} as label, coalesce(c.held_on, d.paper_on)::text as day
        from unnest(${[...keys]}::text[]) key ${seriesBehind(sql`key`)}`.execute(db);
      return new Map(rows.map(({ key, ...told }) => [key, told]));
    }
    case 'leader':
      return new Map(keys.map((key) => [key, { label: key, day: null }]));
    // Their names the register has.
    case 'unit':
    case 'cycle':
    case 'programme':
    case 'age':
      return new Map();
  }
}

/** As they were called when they were given a task. */
export async function namesOfAssigned(db: Db, units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, string>> {
  if (units.length === 0) return new Map();
  const { rows } = await sql<{ unit: UnitId; name: string }>`
    select named.unit, share.name from unnest(${[...units]}::text[]) named (unit)
    join lateral (select name from task_unit where unit = named.unit order by task desc limit 1) share on true`.execute(
    db,
  );
  return new Map(rows.map(({ unit, name }) => [unit, name]));
}
