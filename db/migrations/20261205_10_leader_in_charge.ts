import { type Kysely, sql } from 'kysely';

/**
 * Tasks are listed and counted by the leader in charge. Of those concluded before nobody was named, so nothing is filled in.
 * Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table task_view add column leader text`.execute(db);
}
