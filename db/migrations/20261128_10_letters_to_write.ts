import { type Kysely, sql } from 'kysely';

/**
 * Letters of a pass that owes very many: as data, with the events that owe them; their text follows. As text columns, not
 * jsonb, which would sort what was written in another order. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table letters_to_write (
      id bigint generated always as identity primary key,
      ledger text not null,
      stream text not null,
      rehearsal boolean not null,
      public_url text not null,
      due_at timestamptz(3) not null,
      letter text not null,
      recipients text not null,
      queued_at timestamptz(3) not null default clock_timestamp()
    )`.execute(db);
  await sql`create index letters_to_write_stream on letters_to_write (stream, id)`.execute(db);
  await sql`grant select, insert, delete on letters_to_write to hoinghi_app`.execute(db);
  // To lock a row asks for the right to change one of its columns; what the letter says is not that one.
  await sql`grant update (queued_at) on letters_to_write to hoinghi_app`.execute(db);
}
