import { readdirSync, readFileSync } from 'node:fs';
import { type Migration, Migrator } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type RunningApi, startApi } from '#api/server.ts';
import { verifyAccessLog } from '#db/access-log/verify.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { allLedgers, verifyChain } from '#db/event-store/verify.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';
import { catalogueOf } from '#test/release/catalogue.ts';
import { dumpOf, load, unpacked } from '#test/release/dump.ts';
import { dumpedReleases, dumpFile } from '#test/release/releases.ts';
import { emptyDatabase, type FreshDatabase } from '#test/support/database.ts';
import { tokensOn } from '#test/support/tokens.ts';

const folder = new URL('../../db/migrations/', import.meta.url);

/** As far as a release went, by the migrations as they stand today. */
async function migrateAsFarAs(url: string, names: readonly string[]): Promise<void> {
  const db = openDatabase(url, { asOwner: true, max: 1 });
  const migrations: Record<string, Migration> = {};
  for (const name of names) migrations[name] = (await import(new URL(`${name}.ts`, folder).href)) as Migration;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  await db.destroy();
  expect(error).toBeUndefined();
}

const host = 'co-to-district' as UnitId;
const reader: Actor = { person: 'Người đọc', role: 'coordinator', unit: host };

/** What the published case of Cô Tô left behind, whichever release lived it. */
const Cycles = z.object({
  cycles: z.array(z.object({ cycle: z.string(), status: z.string(), conference: z.string() })),
});
const Board = z.object({ rows: z.array(z.object({ status: z.string(), daysLate: z.number().nullable() })) });
const Totals = z.object({ accepted: z.array(z.string()), leftOut: z.array(z.string()), checks: z.array(z.unknown()) });
const Conferences = z.object({
  conferences: z.array(z.object({ status: z.string(), present: z.int(), tasks: z.int() })),
});
const Tasks = z.object({ total: z.int(), tasks: z.array(z.object({ status: z.string(), noDeadline: z.boolean() })) });
const Found = z.object({ events: z.array(z.object({ type: z.string() })) });
const Letters = z.object({ deliveries: z.array(z.object({ status: z.string() })) });

/** A published case, lived by each release on its own code: see test/release. */
describe.each(dumpedReleases())('a database that release %s has filled', (release) => {
  const dump = unpacked(readFileSync(dumpFile(release)));
  let database: FreshDatabase;
  let owner: Client;
  let db: Db;
  /** A member's row as that release knew it. */
  let member: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    database = await emptyDatabase();
    await migrateAsFarAs(database.url, dump.migrations);
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    await load(owner, dump);
    const { rows } = await owner.query<{ row: Readonly<Record<string, unknown>> }>(
      'select to_jsonb(cycle_member) as row from cycle_member order by cycle, unit limit 1',
    );
    member = rows[0]?.row ?? {};
    db = openDatabase(database.url, { asOwner: true, max: 2 });
  });
  afterAll(async () => {
    await owner.end();
    await db.destroy();
    await database.drop();
  });

  it('had the shape that its migrations make today, none of them edited, and is loaded to the byte', async () => {
    expect(await catalogueOf(owner)).toEqual(dump.catalogue);
    expect((await dumpOf(owner)).rows).toEqual(dump.rows);
  });

  describe('and that is migrated', () => {
    let applied: readonly string[];
    let api: RunningApi;
    let token: string;
    beforeAll(async () => {
      applied = await migrateToLatest(database.url);
      // Nobody answers there: what is read never asks the engine.
      api = await startApi({
        ...{ databaseUrl: database.url, poolMax: 4, temporalAddress: '127.0.0.1:1', namespace: 'none' },
        ...{ taskQueue: 'none', publicUrl: 'http://localhost:8080', evaluation: true, logLevel: 'silent' },
      });
      token = await tokensOn(db)(reader);
    });
    afterAll(() => api.close());

    async function read<T extends z.ZodType>(url: string, shape: T): Promise<z.output<T>> {
      const { statusCode, body } = await api.app.inject({ url, headers: { authorization: `Bearer ${token}` } });
      expect(statusCode, `${url}: ${body.slice(0, 300)}`).toBe(200);
      return shape.parse(JSON.parse(body));
    }

    it('has every later migration, whole chains, and rows that are what a rebuild makes of its events', async () => {
      const all = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
      expect(applied).toEqual(all.filter((name) => !dump.migrations.includes(name)).sort());
      const verified = [];
      for (const ledger of await allLedgers(db)) verified.push(await verifyChain(db, ledger));
      const events = verified.reduce((sum, each) => sum + (each.chain === 'ok' ? each.events : 0), 0);
      expect(events).toBe(dump.rows.filter(([table]) => table === 'events').length);
      expect(await verifyAccessLog(db)).toMatchObject({ chain: 'ok' });
      expect(await verifyRecord(db, registry)).toMatchObject({ whole: true, findings: [], differences: [] });
    });

    // The last one alone serves beside a newer.
    if (release === dumpedReleases().at(-1))
      it('takes a row that a worker of that release writes while it still serves, empty where it knows of nothing', async () => {
        await owner.query('begin');
        const written = JSON.stringify([{ ...member, unit: 'written-by-the-older' }]);
        await owner.query(
          'insert into cycle_member select * from jsonb_populate_recordset(null::cycle_member, $1::jsonb)',
          [written],
        );
        const { rows } = await owner.query(
          "select turns, places from cycle_member where unit = 'written-by-the-older'",
        );
        await owner.query('rollback');
        const nothing = { asked: 0, given: 0, none: 0 };
        expect(rows).toEqual([{ turns: [], places: { required: nothing, all: nothing } }]);
      });

    it('answers after a rebuild: the cycle, its reports and totals, the conference, the tasks, the letters', async () => {
      expect(await rebuildProjections(db, registry, true)).toEqual([]);
      const [cycle, ...more] = (await read('/cycles?rehearsal=true', Cycles)).cycles;
      if (cycle === undefined) return expect.unreachable('no cycle is there');
      expect([cycle.status, more]).toEqual(['closed', []]);
      const at = `/cycles/${cycle.cycle}`;
      const { rows } = await read(`${at}/board`, Board);
      const counted = (status: string): number => rows.filter((row) => row.status === status).length;
      expect([counted('accepted'), counted('exempted'), rows.length]).toEqual([7, 1, 9]);
      expect(rows.filter(({ status, daysLate }) => status === 'accepted' && daysLate !== null).length).toBe(1);
      const { accepted, leftOut, checks } = await read(`${at}/consolidation`, Totals);
      expect([accepted.length, leftOut, checks.length]).toEqual([7, ['co-to-district-truong-thpt'], 7]);
      const { conferences } = await read('/conferences?rehearsal=true', Conferences);
      expect(conferences).toEqual([{ status: 'noticeIssued', present: 8, tasks: 6 }]);
      const { total, tasks } = await read('/tasks?rehearsal=true', Tasks);
      expect([total, tasks.filter(({ noDeadline }) => noDeadline).length]).toEqual([6, 5]);
      expect(tasks.filter(({ status }) => status === 'done').length).toBe(1);
      const { events } = await read(`${at}/history`, Found);
      expect([events[0]?.type, events.at(-1)?.type]).toEqual(['CyclePlanned', 'CycleClosed']);
      const { deliveries } = await read(`/deliveries?stream=cycle/${cycle.cycle}`, Letters);
      expect(deliveries.length).toBeGreaterThan(30);
      expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(['accepted']));
    });
  });
});
