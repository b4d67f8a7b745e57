import { type Kysely, sql } from 'kysely';

/**
 * What is searched without marks, folded by domain/vietnamese/fold.ts and not by the extension unaccent: question and text
 * must be folded by the same hand (Đ, glued blanks, kinds of quotes). Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists pg_trgm`.execute(db);
  await sql`alter table task_view add column folded text not null default ''`.execute(db);
  await sql`alter table cycle_view add column folded text not null default ''`.execute(db);
  await sql`alter table conference_view add column folded text not null default ''`.execute(db);
  await sql`create index task_view_folded on task_view using gin (folded gin_trgm_ops)`.execute(db);
}
