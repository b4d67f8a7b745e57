import { type Kysely, sql } from 'kysely';

/**
 * Who works with a unit that leads: the task is counted at whoever leads it, once. Rows that are there get it from the lead beside them,
 * as a rebuild makes them. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table task_unit add column co boolean not null default false`.execute(db);
  await sql`
    update task_unit part set co = true from task_unit lead
    where lead.task = part.task and lead.lead and not part.lead`.execute(db);
}
