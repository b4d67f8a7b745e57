import { type Kysely, sql } from 'kysely';

/** A pause at a login is told of once and then counted; what a disabled account's programs carried is void for good. Frozen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table login_failures
      add column told boolean not null default false,
      add column turned_away integer not null default 0`.execute(db);
  // Counted under other names from here on: nobody is paused for what the former names held.
  await sql`delete from login_failures where not starts_with(key, 'address ')`.execute(db);
  await sql`
    update api_token set revoked_at = clock_timestamp()
    where revoked_at is null and account in (select id from account where disabled_at is not null)`.execute(db);
}
