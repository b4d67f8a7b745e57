import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { DayOfTasks } from '#domain/follow-up-task/over-time.ts';
import type { Db } from '#db/database.ts';
import { officeDay, type TaskFilter, type TaskMoment, tasksMatching } from '#db/queries/task-filter.ts';

/**
 * What happened on each day, judged by the terms as they are now: an extension granted later takes a day's overdue tasks
 * back. One pass over the columns; nothing is folded from events.
 */
export async function tasksOverTime(
  db: Db,
  actor: Actor,
  filter: TaskFilter,
  moments: readonly TaskMoment[],
): Promise<readonly DayOfTasks[]> {
  const { rows } = await sql<DayOfTasks>`
    with found as materialized (
      select t.concluded_on, t.status, t.outcome, t.overdue_from, t.ended_at, t.at from ${tasksMatching(actor, filter, moments)}
    ), late as (
      select *, overdue_from < coalesce(ended_at, at) as was_overdue from found
    )
    select day::text as day,
      coalesce(sum(given), 0)::int as given, coalesce(sum(fell), 0)::int as "fellOverdue",
      coalesce(sum(on_time), 0)::int as "doneOnTime", coalesce(sum(too_late), 0)::int as "doneLate",
      coalesce(sum(ended_overdue), 0)::int as "endedOverdue", coalesce(sum(withdrawn), 0)::int as withdrawn
    from (
      select concluded_on as day, count(*) as given, 0 as fell, 0 as on_time, 0 as too_late, 0 as ended_overdue, 0 as withdrawn
        from late group by 1
      union all
      select ${officeDay(sql`overdue_from`)}, 0, count(*), 0, 0, 0, 0 from late where was_overdue group by 1
      union all
      select ${officeDay(sql`ended_at`)}, 0, 0,
        count(*) filter (where outcome = 'doneOnTime'), count(*) filter (where outcome = 'doneLate'),
        count(*) filter (where was_overdue), count(*) filter (where status = 'withdrawn')
        from late where ended_at is not null group by 1
    ) happened
    group by day order by day`.execute(db);
  return rows;
}
