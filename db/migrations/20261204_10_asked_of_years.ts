import { type Kysely, sql } from 'kysely';

/**
 * A review of several years has no members: whom it asks for opinions its rounds name, and whoever was asked reads that cycle as its
 * members read theirs. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table report_round add column named jsonb not null default '[]'`.execute(db);
  await sql`
    create or replace function reader_own_cycles() returns setof text language sql stable security definer
    set search_path = public, pg_temp as
    $$ select cycle from cycle_member where unit = reader_unit() and reader_is_of_unit()
       union select cycle from report_round where units @> array[reader_unit()] and reader_is_of_unit() $$`.execute(db);
}
