import { type Kysely, sql } from 'kysely';

/**
 * What the heads of all ledgers were, signed with a key that is not in the database; see db/anchors. Rows here are for convenience:
 * what proves anything are the copies elsewhere. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table anchor (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      body text not null,
      signature bytea not null,
      public_key text not null,
      stamp bytea,
      mailed_at timestamptz(3)
    )`.execute(db);
  await sql`
    create function refuse_anchor_change() returns trigger language plpgsql as $$
    begin
      raise exception 'anchors are append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger anchor_append_only before update of number, at, body, signature, public_key on anchor
    for each statement execute function refuse_anchor_change()`.execute(db);
  await sql`
    create trigger anchor_kept before delete or truncate on anchor
    for each statement execute function refuse_anchor_change()`.execute(db);
  await sql`grant select, insert, update (stamp, mailed_at) on anchor to hoinghi_app`.execute(db);
}
