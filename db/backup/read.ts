import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { z } from 'zod';
import { type BackupHead, endMark, headMark, sequenceMark, tableMark } from '#db/backup/format.ts';
import { emptyTable, insertRows, setSequence } from '#db/backup/rows.ts';
import { lapsed } from '#telemetry/tell.ts';

type Lines = AsyncIterable<string>;

const Head = z.object({ at: z.string(), migrations: z.array(z.string()) });
const End = z.object({ rows: z.int(), sha256: z.string() });
const Sequence = z.tuple([z.string(), z.string()]);
const rowsAtOnce = 500;

/** Reads a backup to its end and throws unless it is whole: a restore begins only when all of it is known to be there. */
export async function checkBackup(lines: Lines): Promise<BackupHead> {
  const hash = createHash('sha256');
  let head: BackupHead | null = null;
  for await (const line of lines) {
    if (head === null) {
      if (!line.startsWith(headMark)) throw new Error('this is no backup of Hội Nghị');
      head = Head.parse(JSON.parse(line.slice(headMark.length)));
    }
    if (line.startsWith(endMark)) {
      if (End.parse(JSON.parse(line.slice(endMark.length))).sha256 === hash.digest('hex')) return head;
      throw new Error('the backup is damaged: its content does not hash to what its last line says');
    }
    hash.update(line).update('\n');
  }
  throw new Error('the backup is cut off: its last line is missing');
}

/** Into a database that is migrated as far as the backup says and holds nothing yet; all of it or nothing. */
export async function loadBackup(url: string, lines: () => Lines): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', (error) => lapsed('databaseConnection', error));
  await client.connect();
  try {
    await client.query('begin');
    // Rows come in any order of tables, and into ones that are append-only.
    await client.query('set local session_replication_role = replica');
    const { rows } = await client.query('select 1 from inbox union all select 1 from events limit 1');
    if (rows.length > 0) throw new Error('the database is not empty: restore into a new one');
    // Opened here: lines that come before anybody reads them would be gone.
    const count = await loadLines(client, lines());
    await client.query('commit');
    return count;
  } finally {
    await client.end();
  }
}

async function loadLines(client: Client, lines: Lines): Promise<number> {
  let table: string | null = null;
  let some: string[] = [];
  let count = 0;
  const flush = async (): Promise<void> => {
    if (table !== null && some.length > 0) await insertRows(client, table, some);
    count += some.length;
    some = [];
  };
  for await (const line of lines) {
    if (line.startsWith('{')) some.push(line);
    if (some.length === rowsAtOnce || line.startsWith('#')) await flush();
    if (line.startsWith(tableMark)) {
      table = line.slice(tableMark.length);
      await emptyTable(client, table);
    } else if (line.startsWith(sequenceMark)) {
      await setSequence(client, Sequence.parse(JSON.parse(line.slice(sequenceMark.length))));
    }
  }
  return count;
}
