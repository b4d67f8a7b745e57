import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { writtenColumns } from '#db/projections/rebuild-tables.ts';

/** Writes the rows of tasks that a statement names `copy`: what the database works out by itself it works out anew. */
export async function writeCopiedTasks(db: Db, copies: RawBuilder<unknown>): Promise<void> {
  const columns = (await writtenColumns(db, 'task_view')).map((name) => sql.ref(name));
  await sql`
    insert into task_view (${sql.join(columns)})
    select ${sql.join(columns.map((column) => sql`(v.copy).${column}`))} from (${copies}) v`.execute(db);
}
