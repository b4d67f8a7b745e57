import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import type { AggregateKind, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { hashesAt } from '#db/anchors/digests.ts';
import { type Db, openDatabase, type Trx } from '#db/database.ts';
import { appendEvents, type NewEvent } from '#db/event-store/append.ts';
import { saveStreams } from '#db/event-store/streams.ts';
import { verifyChain } from '#db/event-store/verify.ts';
import { KnownKeys } from '#db/persons/keys.ts';
import { sealed } from '#db/persons/seal.ts';
import { Together } from '#db/together.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { copyIn } from '#test/bench/copy.ts';
import { round } from '#test/bench/timing.ts';
import { storeEvents } from '#test/bench/store-events.ts';

const ledger = 'bench' as LedgerId;
const batch = 1000;

/**
 * The store against the same rows without it, in one run on one durable server: appends in batches with the chain on, with names
 * sealed, verify, an anchor's walk and a rebuild, beside INSERT of many rows and COPY into a table of the same shape.
 */
export async function benchStore(say: (line: string) => void, short: boolean): Promise<object> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-bench-'));
  const logFile = path.join(dataFolder, 'postgres.log');
  const postgres = await startPostgres({ dataFolder, logFile, preferredPort: 35532, durable: true });
  await ensureDatabase(postgres, 'bench');
  const databaseUrl = postgres.url('bench');
  await migrateToLatest(databaseUrl);
  const db = openDatabase(databaseUrl, { asOwner: true, max: 2 });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const copies = short ? 20 : 600;
    const { events, streams } = storeEvents(copies);
    await nameStreams(db, streams);
    say(`${String(events.length)} events of a real case, ${String(copies)} times`);
    const perSecond = async (name: string, work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await work();
      const rate = round((events.length / (performance.now() - began)) * 1000);
      say(`${name}: ${String(rate)} events/s`);
      return rate;
    };
    const chained = await perSecond('appends with the chain', () => appendAll(db, events, (_trx, some) => some));
    const rows = await client.query<Record<string, unknown>>('select * from events order by position');
    const verify = await perSecond('verify', () => verifyChain(db, ledger));
    const anchor = await perSecond('anchor', () => hashesAt(db, ledger, []));
    const rebuild = await perSecond('rebuild', () => rebuildProjections(db, registry, true));
    await client.query('create table raw (like events including all)');
    const insert = await perSecond('raw INSERT', () => insertAll(client, rows.rows));
    await client.query('truncate raw');
    const lines = linesOf(rows.rows);
    const copy = await perSecond('COPY', async () => {
      for (const some of lines) await copyIn(client, 'copy raw from stdin', some);
    });
    await client.query('alter table events disable trigger all');
    await client.query('truncate events, ledger_head');
    const withNames = await perSecond('appends with the chain, names sealed', () => {
      const keys = new KnownKeys();
      return appendAll(db, events, async (trx, some) => {
        const made = await sealed(trx, some, keys);
        keys.remember(made.keys);
        return made.events;
      });
    });
    const share = (rate: number): number => Math.round((rate / insert) * 100) / 100;
    return {
      events: events.length,
      batch,
      perSecond: { insert, copy, chained, sealed: withNames, verify, anchor, rebuild },
      ofInsert: { chained: share(chained), sealed: share(withNames), verify: share(verify), rebuild: share(rebuild) },
    };
  } finally {
    await client.end();
    await db.destroy();
    await postgres.server.stop(30);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** A rebuild asks them of what kind a stream is; the rest it makes itself. */
async function nameStreams(db: Db, streams: ReadonlyMap<StreamId, AggregateKind>): Promise<void> {
  const rest = { version: 0, status: 'none', ended: false, nextDueKey: null, nextDueAt: null };
  const rows = [...streams].map(([stream, kind]) => ({ stream, kind, ...rest }));
  await db.transaction().execute(async (trx) => {
    const writes = new Together(trx);
    saveStreams(writes, ledger, rows);
    await writes.flush();
  });
}

type Before = (trx: Trx, events: readonly NewEvent[]) => readonly NewEvent[] | Promise<readonly NewEvent[]>;

async function appendAll(db: Db, events: readonly NewEvent[], before: Before): Promise<void> {
  for (let from = 0; from < events.length; from += batch)
    await db.transaction().execute(async (trx) => {
      await appendEvents(trx, ledger, await before(trx, events.slice(from, from + batch)));
    });
}

/** As the store's own statement: a batch, a transaction. */
async function insertAll(client: pg.Client, rows: readonly Record<string, unknown>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    const columns = Object.keys(some[0] ?? {});
    const holders = some.map(
      (_row, row) => `(${columns.map((_name, column) => `$${String(row * columns.length + column + 1)}`).join(',')})`,
    );
    await client.query(
      `insert into raw (${columns.join(',')}) values ${holders.join(',')}`,
      some.flatMap((row) => columns.map((name) => row[name])),
    );
  }
}

function linesOf(rows: readonly Record<string, unknown>[]): readonly Buffer[] {
  const cell = (value: unknown): string => {
    if (value instanceof Date) return value.toISOString();
    const text = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value);
    return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r');
  };
  const chunks: Buffer[] = [];
  for (let from = 0; from < rows.length; from += batch)
    chunks.push(
      Buffer.from(
        rows
          .slice(from, from + batch)
          .map((row) => `${Object.values(row).map(cell).join('\t')}\n`)
          .join(''),
      ),
    );
  return chunks;
}
