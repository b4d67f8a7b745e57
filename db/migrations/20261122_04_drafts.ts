import { type Kysely, sql } from 'kysely';

/** What is being typed and is not said yet: no fact, so no event, and no part of a rebuild. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table draft (
      key text primary key,
      kind text not null check (kind in ('report', 'conclusions', 'plan')),
      host text not null,
      unit text not null,
      stream text,
      ledger text not null,
      round integer not null,
      revision integer not null,
      doc jsonb not null,
      writers jsonb not null,
      filled integer not null,
      saved_at timestamptz(3) not null,
      saved_by text not null,
      presented_at timestamptz(3),
      presented_by text,
      presented_revision integer
    )`.execute(db);
  await sql`create index draft_stream on draft (stream, unit)`.execute(db);
  await sql`grant select, insert, update on draft to hoinghi_app`.execute(db);
}
