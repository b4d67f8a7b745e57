import { type Kysely, sql } from 'kysely';

/**
 * When a task was last heard of stands in its row, worked out by the database from what the row says: sorted by it, a list looked at every
 * share of every task. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Instants as the events write them: their order as text is their order in time.
  await sql`
    create function task_heard_at(doc jsonb) returns text language sql immutable parallel safe
    return (select max((each ->> 'heardAt') collate "C") from jsonb_array_elements(doc -> 'assignees') each)`.execute(
    db,
  );
  await sql`alter table task_view add column heard_at text collate "C" generated always as (task_heard_at(doc)) stored`.execute(
    db,
  );
  // Never heard of stands last from either end.
  const indexes = { task_view_heard: sql`heard_at`, task_view_heard_last: sql`heard_at desc nulls last` };
  for (const [name, key] of Object.entries(indexes))
    await sql`create index ${sql.ref(name)} on task_view (host, rehearsal, ${key}, conference, number)`.execute(db);
}
