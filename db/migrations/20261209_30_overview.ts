import { type Kysely, sql } from 'kysely';

/**
 * What the leader's page counts: since when a unit's share was late, and how many shares of a task wait for somebody's word. Rows that
 * are there get both once, from the page of their task, as a rebuild makes them. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table task_unit add column overdue_from timestamptz(3)`.execute(db);
  await sql`
    alter table task_view
      add column to_verify integer not null default 0,
      add column asking integer not null default 0`.execute(db);
  await sql`
    update task_unit share set overdue_from = share.due_at
    from task_view task, jsonb_array_elements(task.doc -> 'assignees') one
    where task.stream = share.task and one ->> 'unit' = share.unit and task.status <> 'withdrawn'
      and share.due_at is not null
      and case share.status
        when 'verified' then (one #>> '{work,late}')::boolean
        when 'reported' then (one #>> '{work,report,arrivedAt}')::timestamptz > share.due_at
        else true end`.execute(db);
  await sql`
    update task_view task set to_verify = waits.to_verify, asking = waits.asking
    from (
      select share.task, count(*) filter (where share.status = 'reported') as to_verify,
        count(*) filter (where share.asked_until is not null) as asking
      from task_unit share where share.running group by share.task
    ) waits
    where task.stream = waits.task and waits.to_verify + waits.asking > 0`.execute(db);
  await sql`
    create index task_unit_late on task_unit (host, rehearsal, unit, overdue_from) include (task)
    where overdue_from is not null`.execute(db);
}
