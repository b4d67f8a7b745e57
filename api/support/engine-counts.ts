import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { processKinds } from '#domain/kernel/process-kind.ts';
import { reconcilerId } from '#workflows/contract.ts';

const patienceMillis = 5_000;

/** What runs at the engine, for whoever watches the installation. */
export async function engineCounts(client: Client, taskQueue: string) {
  return client.withDeadline(Date.now() + patienceMillis, async () => {
    const kinds = processKinds.map((kind) => `'${kind}'`).join(', ');
    const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running' AND WorkflowType IN (${kinds})`;
    const [{ count }, reconcilerRuns] = await Promise.all([
      client.workflow.count(query),
      runs(client, `${reconcilerId}/${taskQueue}`),
    ]);
    return { runningWorkflows: count, reconcilerRuns };
  });
}

async function runs(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
