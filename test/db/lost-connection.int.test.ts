import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '#db/database.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { freshNamespace } from '#test/support/temporal.ts';
import { until } from '#test/support/until.ts';
import { untilServersAnswer } from '#worker/await-servers.ts';
import { mailIdleMillis } from '#worker/mail-worker.ts';
import { emptyDatabase, type FreshDatabase, freshDatabase } from '#test/support/database.ts';

let database: FreshDatabase;
let db: Db;
let killer: Db;
const unheard: unknown[] = [];
const hear = (error: unknown): void => {
  unheard.push(error);
};

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 2 });
  killer = openDatabase(database.url, { max: 1, asOwner: true });
  process.on('uncaughtException', hear);
});
afterAll(async () => {
  process.off('uncaughtException', hear);
  await Promise.all([db.destroy(), killer.destroy()]);
  await database.drop();
});

async function ownBackend(asked: Pick<Db, 'getExecutor'>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(asked);
  const pid = rows[0]?.pid;
  if (pid === undefined) throw new Error('no backend');
  return pid;
}

/** Ended by the server, and gone from its list: the client has been told. */
async function endBackend(pid: number): Promise<void> {
  await sql`select pg_terminate_backend(${pid}, 10000)`.execute(killer);
}

describe('a connection of a program', () => {
  it('gives up a statement after half a minute and a transaction left standing after one; the owner has no such limit', async () => {
    const shown = async (on: Db) => {
      const { rows } = await sql<{ statement: string; idle: string }>`
        select current_setting('statement_timeout') as statement,
               current_setting('idle_in_transaction_session_timeout') as idle`.execute(on);
      return rows[0];
    };
    expect(await shown(db)).toEqual({ statement: '30s', idle: '1min' });
    expect(await shown(killer)).toEqual({ statement: '0', idle: '0' });
    const mail = openDatabase(database.url, { max: 1, idleInTransactionMillis: mailIdleMillis });
    expect(await shown(mail)).toEqual({ statement: '30s', idle: '5min' });
    await mail.destroy();
  });
});

describe('a worker that comes before its servers', () => {
  it('waits and says for whom and why, until they are there', async () => {
    const empty = await emptyDatabase();
    const said: string[] = [];
    const { address: temporalAddress, namespace } = await freshNamespace();
    const waiting = untilServersAnswer({ databaseUrl: empty.url, temporalAddress, namespace }, (line) =>
      said.push(line),
    );
    await until('it to say what it waits for', () => Promise.resolve(said.length > 0));
    expect(said).toEqual(['waiting for PostgreSQL: it has no tables: npm run migrate']);
    await migrateToLatest(empty.url);
    await waiting;
    expect(said.at(-1)).toBe('PostgreSQL is there');
    await empty.drop();
  });
});

/** The server's last word, or where the socket's end came before it was read, that of the socket. */
const lost = /terminat|not queryable|ECONNRESET|EPIPE/i;

describe('a connection that the server ends', () => {
  it('in the middle of a transaction fails that transaction, ends no process and is replaced', async () => {
    const broken = db.transaction().execute(async (trx) => {
      await endBackend(await ownBackend(trx));
      // Between two statements nobody waits for an answer: the loss is told to the client alone.
      await new Promise((told) => setImmediate(told));
      await sql`select 1`.execute(trx);
    });
    await expect(broken).rejects.toThrow(lost);
    expect(await ownBackend(db)).toBeGreaterThan(0);
    expect(unheard).toEqual([]);
  });

  it('while a statement runs fails that statement and nothing else', async () => {
    await expect(
      db.transaction().execute(async (trx) => {
        const pid = await ownBackend(trx);
        await Promise.all([sql`select pg_sleep(60)`.execute(trx), endBackend(pid)]);
      }),
    ).rejects.toThrow(lost);
    expect(await ownBackend(db)).toBeGreaterThan(0);
    expect(unheard).toEqual([]);
  });
});
