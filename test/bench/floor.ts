import { fileURLToPath } from 'node:url';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { type Load, load } from '#test/bench/timing.ts';

const taskQueue = 'floor';

/** Update-with-start of an empty workflow per unit: what a design with one workflow per unit cannot be faster than. */
export async function measureFloor(
  address: string,
  levels: readonly { callers: number; calls: number }[],
): Promise<readonly Load[]> {
  const [native, connection] = await Promise.all([
    NativeConnection.connect({ address }),
    Connection.connect({ address }),
  ]);
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('./floor.workflow.ts', import.meta.url)),
  });
  const running = worker.run();
  const client = new Client({ connection });
  const results: Load[] = [];
  for (const { callers, calls } of levels) {
    results.push(
      await load(callers, calls, async (index) => {
        await client.workflow.executeUpdateWithStart('touch', {
          startWorkflowOperation: new WithStartWorkflowOperation('emptyUnit', {
            workflowId: `floor-${String(callers)}-${String(index)}`,
            taskQueue,
            workflowIdConflictPolicy: 'USE_EXISTING',
          }),
        });
      }),
    );
  }
  worker.shutdown();
  await running;
  await connection.close();
  await native.close();
  return results;
}
