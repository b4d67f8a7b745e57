import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ensureDatabase, type EmbeddedPostgres, startPostgres } from '#cli/servers/postgres.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { childEnvironment } from '#config/env.ts';
import { type Db, openDatabase } from '#db/database.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { engineOn } from '#test/support/engine.ts';
import { coordinator, plan } from '#test/support/plans.ts';

const Restored = z.object({ whole: z.boolean(), lastCommit: z.string().nullable(), before: z.string() });
let folder: string;
let postgres: EmbeddedPostgres;
let db: Db;

async function start(): Promise<void> {
  const files = { dataFolder: folder, logFile: join(folder, 'postgres.log'), preferredPort: 25_900, durable: true };
  postgres = await startPostgres(files);
  await ensureDatabase(postgres, 'hoinghi');
  db = openDatabase(postgres.url('hoinghi'), { max: 2 });
}

async function stop(): Promise<void> {
  await db.destroy();
  await postgres.server.stop(20_000);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-moment-'));
  await chmod(folder, 0o711);
  await start();
  await migrateToLatest(postgres.url('hoinghi'));
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

/** As an operator runs it, on this data folder. */
async function run(script: string, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const program = fileURLToPath(new URL(`../../cli/${script}.ts`, import.meta.url));
  const database = script === 'backup' ? postgres.url('hoinghi') : '';
  const env = childEnvironment({ DATABASE_URL: database, HOINGHI_DATA: folder });
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [...runsPrograms, program, ...args], { env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

async function planned(name: string): Promise<void> {
  const engine = engineOn(db);
  const stream = `cycle/${name}` as StreamId;
  await engine.send(stream, 'reviewCycle', 'PlanCycle', plan({ slug: name }), coordinator, '2026-05-18T02:00:00Z');
  await engine.pass(stream, 'reviewCycle', '2026-05-18T03:00:00Z');
  expect(await streams()).toContain(stream);
}

async function moment(): Promise<string> {
  const { rows } = await sql<{ now: string }>`
    select to_json(clock_timestamp() + interval '5 milliseconds') #>> '{}' as now, pg_sleep(0.01)`.execute(db);
  return new Date(rows[0]?.now ?? '').toISOString();
}

async function streams(): Promise<readonly string[]> {
  const rows = await db.selectFrom('streams').select('stream').where('kind', '=', 'reviewCycle').execute();
  return rows.map(({ stream }) => stream).sort();
}

it('brings the record back as it was at any moment since a base copy, whole, and twice in a row', async () => {
  await planned('first');
  const tooEarly = await moment();
  expect((await run('restore', ['--until', tooEarly])).err).toContain('there is no base copy');
  const taken = await run('backup', ['--base']);
  expect([taken.code, taken.err]).toEqual([0, '']);
  await planned('second');
  const then = await moment();
  await planned('third');
  await stop();
  await mkdir(join(folder, 'temporal'));

  expect((await run('restore', ['--until', tooEarly])).err).toContain('the oldest base copy is of');
  expect((await run('restore', ['--until', 'yesterday'])).err).toContain('name the moment with its zone');
  const back = await run('restore', ['--until', then]);
  expect([back.code, back.err]).toEqual([0, '']);
  const restored = Restored.parse(JSON.parse(back.out));
  expect(restored.whole).toBe(true);
  expect(Date.parse(restored.lastCommit ?? '')).toBeLessThanOrEqual(Date.parse(then));
  // What was there is kept, and the engine's state, which is of another time, is out of the way.
  const names = await readdir(folder);
  expect(names.filter((name) => /^(?:postgres|temporal)\.before-/.test(name))).toHaveLength(2);
  expect(names).not.toContain('temporal');
  await start();
  expect(await streams()).toEqual(['cycle/first', 'cycle/second']);

  // The record goes on from there, and is brought back from the same copy once more, now to the end of the log.
  await planned('fourth');
  await stop();
  const again = await run('restore', ['--until', new Date().toISOString()]);
  expect([again.code, again.err]).toEqual([0, '']);
  await start();
  expect(await streams()).toEqual(['cycle/first', 'cycle/fourth', 'cycle/second']);
}, 120_000);
