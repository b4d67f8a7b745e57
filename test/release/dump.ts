import { gunzipSync, gzipSync } from 'node:zlib';
import type { Client } from 'pg';
import { emptyTable, insertRows, type SequenceAt, sequencesOf, setSequence, tablesOf } from '#db/backup/rows.ts';
import { catalogueOf } from '#test/release/catalogue.ts';

/*
 * A database as lines of text: `#migration <name>`, `#catalogue <what is made>`, `#sequence <name> <last value>`, and
 * `<table> <row as JSON>`. Rows are written and read by PostgreSQL, so that what is stored comes back to the byte.
 */
export interface Dump {
  readonly migrations: readonly string[];
  readonly catalogue: readonly string[];
  readonly sequences: readonly SequenceAt[];
  readonly rows: readonly (readonly [table: string, row: string])[];
}

export async function dumpOf(client: Client): Promise<Dump> {
  const ask = async (text: string): Promise<readonly string[]> =>
    (await client.query<{ line: string }>(text)).rows.map(({ line }) => line);
  const rows: [string, string][] = [];
  for (const table of await tablesOf(client)) {
    const name = client.escapeIdentifier(table);
    for (const row of await ask(`select to_json(t)::text as line from ${name} t order by 1`)) rows.push([table, row]);
  }
  return {
    migrations: await ask('select name as line from kysely_migration order by 1'),
    catalogue: await catalogueOf(client),
    sequences: await sequencesOf(client),
    rows,
  };
}

/** Into a database that has been migrated as far as the dump says. What its migrations put there themselves is replaced. */
export async function load(client: Client, dump: Dump): Promise<void> {
  await client.query('begin');
  // Rows come in any order of tables, and into ones that are append-only.
  await client.query('set local session_replication_role = replica');
  for (const table of new Set(dump.rows.map(([name]) => name))) {
    await emptyTable(client, table);
    await insertRows(
      client,
      table,
      dump.rows.filter(([owner]) => owner === table).map(([, row]) => row),
    );
  }
  for (const sequence of dump.sequences) await setSequence(client, sequence);
  await client.query('commit');
}

export function packed(dump: Dump): Buffer {
  const lines = [
    ...dump.migrations.map((name) => `#migration\t${name}`),
    ...dump.catalogue.map((made) => `#catalogue\t${JSON.stringify(made)}`),
    ...dump.sequences.map(([name, last]) => `#sequence\t${name}\t${last}`),
    ...dump.rows.map(([table, row]) => `${table}\t${row}`),
  ];
  // A row's JSON has no line end of its own: PostgreSQL writes it in one line, with \n inside text escaped.
  return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}

export function unpacked(bytes: Buffer): Dump {
  const lines = gunzipSync(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]);
  const of = (mark: string): readonly string[] => lines.filter(([kind]) => kind === mark).map(([, rest]) => rest);
  return {
    migrations: of('#migration'),
    catalogue: of('#catalogue').map((made) => JSON.parse(made) as string),
    sequences: of('#sequence').map((rest) => {
      const [name = '', last = ''] = rest.split('\t');
      return [name, last] as const;
    }),
    rows: lines.filter(([kind]) => !kind.startsWith('#')),
  };
}
