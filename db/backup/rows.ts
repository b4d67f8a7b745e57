import type { Client } from 'pg';

/** The tables there are, but for what the migrator keeps itself. */
export async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Where a sequence stands that has given a number. */
export type SequenceAt = readonly [name: string, last: string];

export async function sequencesOf(client: Client): Promise<readonly SequenceAt[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value::text as last from pg_sequences
     where schemaname = 'public' and last_value is not null order by 1`,
  );
  return rows.map(({ name, last }) => [name, last]);
}

export async function setSequence(client: Client, [name, last]: SequenceAt): Promise<void> {
  await client.query('select setval(quote_ident($1)::regclass, $2)', [name, last]);
}

/** What the migrations put there themselves is in what follows, too. */
export async function emptyTable(client: Client, table: string): Promise<void> {
  await client.query(`delete from ${client.escapeIdentifier(table)}`);
}

/** Rows as PostgreSQL wrote them (`to_json`): what is stored comes back to the byte. */
export async function insertRows(client: Client, table: string, lines: readonly string[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
     from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const columns = rows[0]?.names ?? '';
  await client.query(
    `insert into ${name} (${columns}) overriding system value
     select ${columns} from unnest($1::text[]) as line, json_populate_record(null::${name}, line::json)`,
    [lines],
  );
}
