import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAccess } from '#db/access-log/record.ts';
import { verifyAccessLog } from '#db/access-log/verify.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { ownerOf } from '#test/support/engine.ts';
import { coordinator } from '#test/support/plans.ts';

let database: FreshDatabase;
let db: Db;
let owner: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.url, { max: 8 });
  owner = ownerOf(database.url);
});
afterAll(async () => {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

const statements = ["update access_log set person = 'ai khác'", 'delete from access_log', 'truncate access_log'];

/** What somebody with the database in his hands could do, undone afterwards. */
async function tampered(statement: string) {
  let report: Awaited<ReturnType<typeof verifyAccessLog>> | undefined;
  const back = owner.transaction().execute(async (trx) => {
    await sql`alter table access_log disable trigger all`.execute(trx);
    await sql.raw(statement).execute(trx);
    report = await verifyAccessLog(trx);
    throw new Error('back to what it was');
  });
  await expect(back).rejects.toThrow('back to what it was');
  return report;
}

describe('the access log', () => {
  it('keeps one chain a day without gaps, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        recordAccess(db, { kind: 'downloaded', actor: coordinator, detail: { document: index } }),
      ),
    );
    expect(await verifyAccessLog(db)).toEqual({ chain: 'ok', days: 1, lines: 30 });
  });

  it('writes nothing when what it tells of does not come about', async () => {
    const failed = db.transaction().execute(async (trx) => {
      await recordAccess(trx, { kind: 'account-created', actor: coordinator });
      throw new Error('not made');
    });
    await expect(failed).rejects.toThrow('not made');
    expect(await verifyAccessLog(db)).toMatchObject({ lines: 30 });
  });

  it.each(statements)('refuses "%s" to the application', async (statement) => {
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(/permission denied/);
  });

  it.each(statements)('refuses "%s" even to the owner', async (statement) => {
    await expect(sql.raw(statement).execute(owner)).rejects.toThrow(/append-only/);
  });

  it('tells which line was altered, taken out or cut off, and which day is missing', async () => {
    expect(await tampered("update access_log set person = 'ai khác' where number = 7")).toMatchObject({
      ...{ chain: 'broken', number: 7, reason: 'hash' },
    });
    expect(await tampered('delete from access_log where number = 9')).toMatchObject({ number: 9, reason: 'gap' });
    expect(await tampered('delete from access_log where number > 20')).toMatchObject({ number: 20, reason: 'head' });
    expect(await tampered('delete from access_log_day')).toMatchObject({ chain: 'broken', reason: 'head' });
  });

  it('links each day to the one before, so that none can be taken out whole', async () => {
    // Yesterday's 30 lines: the day that follows begins with their last hash.
    await sql`alter table access_log disable trigger all`.execute(owner);
    await sql`delete from access_log`.execute(owner);
    await sql`alter table access_log enable trigger all`.execute(owner);
    await sql`update access_log_day set day = day - 1, number = 0, hash = opened_with`.execute(owner);
    await recordAccess(db, { kind: 'downloaded', actor: coordinator });
    expect(await verifyAccessLog(db)).toEqual({ chain: 'ok', days: 2, lines: 1 });
    await sql`update access_log_day set hash = '\\x01', opened_with = '\\x01' where number = 0`.execute(owner);
    expect(await verifyAccessLog(db)).toMatchObject({ chain: 'broken', reason: 'day' });
  });
});
