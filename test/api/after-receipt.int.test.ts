import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import type { Registry } from '#engine/ports.ts';
import { registry } from '#engine/registry.ts';
import { apiOn, type TestApi } from '#test/support/api-on.ts';
import { callOf, planOf } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { type OwnTemporal, ownTemporal } from '#test/support/own-temporal.ts';
import { until } from '#test/support/until.ts';
import type { RunningWorker } from '#worker/worker.ts';

const stream = 'cycle/received' as StreamId;
const units = ['thrown', 'no-worker', 'no-database', 'dead-engine', 'engine-back'];
/** What somebody may be told whose command is stored. */
const told = [200, 202, 409, 422];

let temporal: OwnTemporal;
let room: EngineRoom;
let server: Client;
beforeAll(async () => {
  temporal = await ownTemporal();
  room = await openEngineRoom({ temporal });
  server = new Client({ connectionString: inject('postgresUrl') });
  await server.connect();
});
afterAll(async () => {
  await room.close();
  await server.end();
  await temporal.discard();
});

/** The product with a fault in it: it breaks at one unit's report. */
function throwing(unit: string): Registry {
  const { reviewCycle } = registry;
  const { decide } = reviewCycle.aggregate;
  const aggregate: typeof reviewCycle.aggregate = {
    ...reviewCycle.aggregate,
    decide(state, command, context) {
      const data = command.data as { readonly unit?: string };
      if (command.type === 'SubmitReport' && data.unit === unit) throw new Error('a fault of the product');
      return decide(state, command, context);
    },
  };
  return { ...registry, reviewCycle: { ...reviewCycle, aggregate } };
}

async function stored(unit: string): Promise<boolean> {
  const rows = await room.db.selectFrom('inbox').select(['data']).where('type', '=', 'SubmitReport').execute();
  return rows.some(({ data }) => JSON.stringify(data).includes(unit));
}

/** No session of the api lives, and none can be made: as if the server were gone in this very moment. */
async function databaseAway(during: () => Promise<void>): Promise<void> {
  const name = new URL(room.databaseUrl).pathname.slice(1);
  await server.query(`alter database ${server.escapeIdentifier(name)} with allow_connections false`);
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await during();
  await server.query(`alter database ${server.escapeIdentifier(name)} with allow_connections true`);
}

it('is answered with 200, 202, 409 or 422 and nothing else, whatever breaks after a command is stored', async () => {
  const worker: RunningWorker = await room.startWorkerWith(() => room.activities(throwing('thrown')));
  for (const command of [planOf(stream, { units }), callOf(stream)]) await room.carriedOut(command);
  const apis = await Promise.all([apiOn(room), apiOn(room), apiOn(room), apiOn(room)]);
  const [first, second, third, fourth] = apis;
  const answers: { readonly unit: string; readonly status: number; readonly receipt: unknown }[] = [];
  const submit = async (api: TestApi, unit: string): Promise<number> => {
    const { status, body } = await api.submit(stream, unit);
    answers.push({ unit, status, receipt: body['receipt'] });
    return status;
  };

  expect(await submit(first, 'thrown')).toBe(409);
  await worker.stop();

  // No worker: the knock is given up, and the receipt is the answer. Beside it, the database goes between receipt and outcome.
  const without = submit(second, 'no-worker');
  const gone = submit(third, 'no-database');
  await until('both to be stored', async () => (await stored('no-worker')) && (await stored('no-database')));
  await databaseAway(async () => {
    expect(await Promise.all([without, gone])).toEqual([202, 202]);
  });

  await temporal.stop();
  expect(await submit(fourth, 'dead-engine')).toBe(202);
  // Again, under the same key: still stored once, still a receipt.
  expect(await submit(fourth, 'dead-engine')).toBe(202);
  await temporal.start();
  await room.startWorker();
  await until('what waited to be carried out', async () => (await loadStream(room.db, stream)).length >= 2 + 3);
  // The engine may be back within the second for which this api asks it no more.
  await until('the api to ask the engine again', async () => (await submit(fourth, 'engine-back')) === 200 || null);
  for (const unit of ['no-worker', 'no-database', 'dead-engine']) expect(await submit(first, unit)).toBe(200);
  expect(await submit(first, 'thrown')).toBe(409);

  expect(answers.filter(({ status, receipt }) => !told.includes(status) || typeof receipt !== 'number')).toEqual([]);
  const receipts = new Map(units.map((unit) => [unit, new Set<unknown>()]));
  for (const { unit, receipt } of answers) receipts.get(unit)?.add(receipt);
  expect([...receipts.values()].map(({ size }) => size)).toEqual(units.map(() => 1));
  const reports = (await loadStream(room.db, stream)).filter(({ type }) => type === 'ReportSubmitted');
  expect(reports.map(({ data }) => (data as { unit: string }).unit).sort()).toEqual([
    'dead-engine',
    'engine-back',
    'no-database',
    'no-worker',
  ]);
  await Promise.all(apis.map((api) => api.close()));
}, 180_000);
