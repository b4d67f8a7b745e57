import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** Writes the rows of tasks that a statement names `copy`: what the database works out by itself it works out anew. */
export async function writeCopiedTasks(db: Db, copies: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'task_view' and is_generated = 'NEVER'`.execute(
    db,
  );
  const columns = rows.map(({ name }) => sql.ref(name));
  await sql`
    insert into task_view (${sql.join(columns)})
    select ${sql.join(columns.map((column) => sql`(v.copy).${column}`))} from (${copies}) v`.execute(db);
}
