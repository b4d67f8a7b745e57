import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { appendEvents, isVersionConflict, type NewEvent } from '#db/event-store/append.ts';
import { verifyChain } from '#db/event-store/verify.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { ownerOf } from '#test/support/engine.ts';
import { instant } from '#test/support/given.ts';
import { coordinator } from '#test/support/plans.ts';

const ledger = 'tinh-x' as LedgerId;
let database: FreshDatabase;
let db: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 8 });
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

function event(stream: string, version: number): NewEvent {
  return {
    stream: stream as StreamId,
    version,
    type: 'SomethingHappened',
    data: { text: 'Đức' },
    occurredAt: instant('2026-06-01T00:00:00Z'),
    actor: coordinator,
    commandId: `${stream}-${String(version)}`,
    correlation: 'test',
  };
}

const append = (events: readonly NewEvent[]) => db.transaction().execute((trx) => appendEvents(trx, ledger, events));

describe('the record', () => {
  it('gives gap-free positions and one chain, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        append([event(`cycle/${String(index)}`, 1), event(`cycle/${String(index)}`, 2)]),
      ),
    );
    const rows = await db
      .selectFrom('events')
      .select('position')
      .where('ledger', '=', ledger)
      .orderBy('position')
      .execute();
    expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await verifyChain(db, ledger)).toEqual({ ledger, chain: 'ok', events: 40 });
  });

  it('refuses a version that is taken, and leaves no gap behind', async () => {
    const error: unknown = await append([event('cycle/new', 1), event('cycle/0', 2)]).catch(
      (caught: unknown) => caught,
    );
    expect(isVersionConflict(error)).toBe(true);
    expect(await verifyChain(db, ledger)).toEqual({ ledger, chain: 'ok', events: 40 });
  });

  it.each(['update events set data = data', 'delete from events', 'truncate events'])(
    'refuses "%s" to the application',
    async (statement) => {
      await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied/);
    },
  );

  it.each(['update events set data = data', 'delete from events', 'truncate events'])(
    'refuses "%s" even to the owner',
    async (statement) => {
      const owner = ownerOf(database.url);
      await expect(sql.raw(statement).execute(owner)).rejects.toThrow(/append-only/);
      await owner.destroy();
    },
  );

  it('shows an event that somebody altered behind the trigger, and where', async () => {
    const owner = ownerOf(database.url);
    await sql`alter table events disable trigger events_append_only`.execute(owner);
    await sql`update events set data = replace(data, 'Đức', 'Đúc') where ledger = ${ledger} and position = 7`.execute(
      owner,
    );
    await sql`alter table events enable trigger events_append_only`.execute(owner);
    expect(await verifyChain(db, ledger)).toEqual({ ledger, chain: 'broken', position: 7, reason: 'hash' });
    await owner.destroy();
  });

  it('migrates twice to the same shape', async () => {
    expect(await migrateToLatest(database.url)).toEqual([]);
  });
});
