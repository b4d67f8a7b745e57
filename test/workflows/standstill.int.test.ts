import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { freshNamespace } from '#test/support/temporal.ts';
import { until } from '#test/support/until.ts';
import { workerWithOneWatch } from '#worker/one-watch.ts';
import { quietRuntime } from '#worker/worker.ts';

it('a workflow that goes round in circles is named, and one that answers is not', async () => {
  quietRuntime('ERROR');
  const { address, namespace, taskQueue } = await freshNamespace();
  const [native, connection] = await Promise.all([
    NativeConnection.connect({ address }),
    Connection.connect({ address }),
  ]);
  const said: string[] = [];
  const worker = await workerWithOneWatch(({ message }) => said.push(message), 2000).create({
    ...{ connection: native, namespace, taskQueue },
    workflowsPath: fileURLToPath(new URL('./standstill.workflow.ts', import.meta.url)),
  });
  const client = new Client({ connection, namespace });
  await worker.runUntil(async () => {
    const quick = { workflowId: 'quick', taskQueue };
    expect(await client.workflow.execute('answersAtOnce', quick)).toBe('done');
    await client.workflow.start('standstill', { workflowId: 'slow', taskQueue });
    await until('the word of the one that stands still', () =>
      Promise.resolve(said.some((one) => one.includes('slow'))),
    );
  });
  expect(new Set(said)).toEqual(new Set(['the workflow slow stands still: no answer for 2000 ms']));
  await Promise.all([native.close(), connection.close()]);
});
