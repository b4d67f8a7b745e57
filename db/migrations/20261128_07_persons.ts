import { type Kysely, sql } from 'kysely';

/**
 * A key for each person whose name or address events hold: see db/persons. Readers have no sight of it, the programs may add and
 * never change; only the owner erases. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person_key (
      id text primary key,
      subject text unique,
      key bytea,
      created_at timestamptz(3) not null default clock_timestamp(),
      erased_at timestamptz(3),
      check ((key is null) = (erased_at is not null) and (subject is null) = (erased_at is not null))
    )`.execute(db);
  await sql`grant select, insert on person_key to hoinghi_app`.execute(db);
  await sql`alter table deliveries add column erased_at timestamptz(3)`.execute(db);
}
