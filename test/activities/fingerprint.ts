import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

/** Everything the database holds, as one digest per table: what was changed, added or removed shows, whatever it is. */
export async function fingerprint(db: Db): Promise<Readonly<Record<string, string>>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' order by 1`.execute(
    db,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ digest: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as digest from ${sql.table(name)} t`.execute(db);
    digests[name] = rows[0]?.digest ?? 'empty';
  }
  return digests;
}
