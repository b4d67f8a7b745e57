import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { Client } from 'pg';
import { lapsed } from '#telemetry/tell.ts';
import { type BackupEnd, type BackupHead, endMark, headMark, sequenceMark, tableMark } from '#db/backup/format.ts';
import { sequencesOf, tablesOf } from '#db/backup/rows.ts';

const rowsAtOnce = 500;

/**
 * A copy of the whole record as lines of text, of one moment: every table in one REPEATABLE READ transaction, so that programs
 * go on writing meanwhile. Rows are written by PostgreSQL itself and come back to the byte. Answers what the last line says.
 */
export async function writeBackup(url: string, out: Writable): Promise<BackupEnd & Pick<BackupHead, 'at'>> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Whoever waits for an answer is told; without a listener the loss would end the process as well.
  client.on('error', (error) => lapsed('databaseConnection', error));
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    return await copy(client, out);
  } finally {
    await client.end();
  }
}

async function copy(client: Client, out: Writable): Promise<BackupEnd & Pick<BackupHead, 'at'>> {
  const hash = createHash('sha256');
  const write = async (line: string): Promise<void> => {
    hash.update(line).update('\n');
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  const ask = async (text: string): Promise<readonly string[]> =>
    (await client.query<{ line: string }>(text)).rows.map(({ line }) => line);
  const [at = ''] = await ask(`select to_json(clock_timestamp()) #>> '{}' as line`);
  const head: BackupHead = { at, migrations: await ask('select name as line from kysely_migration order by name') };
  await write(`${headMark}${JSON.stringify(head)}`);
  let rows = 0;
  for (const table of await tablesOf(client)) {
    await write(`${tableMark}${table}`);
    await client.query(
      `declare copied no scroll cursor for select to_json(t)::text as line from ${client.escapeIdentifier(table)} t`,
    );
    for (;;) {
      const some = await ask(`fetch ${String(rowsAtOnce)} from copied`);
      // PostgreSQL writes a row's JSON in one line, with \n inside text escaped.
      for (const row of some) await write(row);
      rows += some.length;
      if (some.length < rowsAtOnce) break;
    }
    await client.query('close copied');
  }
  for (const sequence of await sequencesOf(client)) await write(`${sequenceMark}${JSON.stringify(sequence)}`);
  const end: BackupEnd = { rows, sha256: hash.digest('hex') };
  out.write(`${endMark}${JSON.stringify(end)}\n`);
  return { ...end, at };
}
