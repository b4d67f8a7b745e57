import { type Kysely, sql } from 'kysely';

/**
 * A worker of 0.2.0 that serves beside a newer one writes a member's row whole, every column that it does not know as null: two of them
 * may not be. They get what nothing was counted for; a rebuild after the last old program has gone counts it. Frozen: later changes are
 * later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function complete_older_member() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      new.turns := coalesce(new.turns, '[]');
      new.places := coalesce(new.places, jsonb_build_object(
        'required', jsonb_build_object('asked', 0, 'given', 0, 'none', 0),
        'all', jsonb_build_object('asked', 0, 'given', 0, 'none', 0)));
      return new;
    end $$`.execute(db);
  await sql`
    create trigger complete_older_member before insert on cycle_member
    for each row when (new.turns is null or new.places is null) execute function complete_older_member()`.execute(db);
}
