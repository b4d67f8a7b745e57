import { type Kysely, sql } from 'kysely';

/**
 * A letter that leaves the house and a document that was rendered have a digest, and the access log has a line that names it:
 * see db/outbox/seal.ts. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['deliveries', 'documents']) {
    await sql`
      alter table ${sql.table(table)}
        add column digest bytea,
        add column sealed_on date,
        add column sealed_number integer`.execute(db);
    await sql`grant update (digest, sealed_on, sealed_number) on ${sql.table(table)} to hoinghi_app`.execute(db);
  }
  await sql`create index deliveries_unsealed on deliveries (stream, id) where digest is null`.execute(db);
}
