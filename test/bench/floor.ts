import { fileURLToPath } from 'node:url';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { type Load, load } from '#test/bench/timing.ts';

const taskQueue = 'floor';

export interface Floor {
  measure(name: string, callers: number, calls: number): Promise<Load>;
  /** One empty update after another at one workflow that runs: what a command that knocks waits for at least, if it waits for the answer. */
  measureRunning(name: string, calls: number): Promise<Load>;
  close(): Promise<void>;
}

/** Update-with-start of an empty workflow per unit: what a design with one workflow per unit cannot be faster than. */
export async function openFloor(address: string): Promise<Floor> {
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
  return {
    measure: (name, callers, calls) =>
      load(callers, calls, async (index) => {
        await client.workflow.executeUpdateWithStart('touch', {
          startWorkflowOperation: new WithStartWorkflowOperation('emptyUnit', {
            workflowId: `floor-${name}-${String(index)}`,
            taskQueue,
            workflowIdConflictPolicy: 'USE_EXISTING',
          }),
        });
      }),
    async measureRunning(name, calls) {
      const workflow = await client.workflow.start('idleUnit', { workflowId: `idle-${name}`, taskQueue });
      const measured = await load(1, calls, async () => {
        await workflow.executeUpdate('touch');
      });
      await workflow.signal('leave');
      await workflow.result();
      return measured;
    },
    async close() {
      worker.shutdown();
      await running;
      await connection.close();
      await native.close();
    },
  };
}
