import { Client as TemporalClient, Connection } from '@temporalio/client';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#test/support/database.ts';
import { freshNamespace, timeSkipping } from '#test/support/temporal.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

async function ask(url: string, question: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

test('every file has a database of its own that is migrated and empty', async () => {
  const other = await freshDatabase();
  expect(other.url).not.toBe(database.url);
  await ask(other.url, "insert into ledger_head values ('x', 0, '')");
  expect(await ask(database.url, 'select * from ledger_head')).toEqual([]);
  await other.drop();
  await expect(ask(other.url, 'select 1')).rejects.toThrow(/does not exist/);
});

test('a new namespace takes workflows at once', async () => {
  const { address, namespace, taskQueue } = await freshNamespace();
  const connection = await Connection.connect({ address });
  const client = new TemporalClient({ connection, namespace });
  const handle = await client.workflow.start('anything', { taskQueue, workflowId: 'cycle/x' });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  await handle.terminate();
  await connection.close();
});

test('the time-skipping server starts from the pinned program', async () => {
  const environment = await timeSkipping();
  const before = await environment.currentTimeMs();
  await environment.sleep('100 days');
  expect((await environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(100 * 86_400_000);
  await environment.teardown();
});
