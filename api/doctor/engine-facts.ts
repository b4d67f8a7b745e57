import type { Client } from '@temporalio/client';
import type { EngineFacts } from '#domain/installation/diagnose.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { reconcilerId } from '#workflows/contract.ts';
import { engineCounts } from '#api/support/engine-counts.ts';

const patienceMillis = 5_000;
/** TASK_QUEUE_TYPE_WORKFLOW: who asks there is a worker. */
const workflowTasks = 1;

export async function engineFacts(client: Client, taskQueue: string): Promise<EngineFacts> {
  return client.withDeadline(Date.now() + patienceMillis, async () => {
    const [{ serverVersion }, { pollers }, { reconcilerRuns }] = await Promise.all([
      client.workflowService.getSystemInfo({}),
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: taskQueue },
        // The enum's own package is none of ours.
        // oxlint-disable-next-line typescript/no-unsafe-enum-assignment
        taskQueueType: workflowTasks,
      }),
      engineCounts(client, taskQueue),
    ]);
    const newestEventAt = reconcilerRuns ? await newestEvent(client, taskQueue) : null;
    return { version: serverVersion, workers: pollers.length, reconcilerRuns, newestEventAt };
  });
}

/** The engine's own clock is in what it wrote last. */
async function newestEvent(client: Client, taskQueue: string): Promise<Instant | null> {
  const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse({
    namespace: client.options.namespace,
    execution: { workflowId: `${reconcilerId}/${taskQueue}` },
    maximumPageSize: 1,
  });
  const time = history?.events?.[0]?.eventTime;
  if (time === undefined || time === null) return null;
  return instantFromMillis(Number(time.seconds ?? 0) * 1000 + Math.floor((time.nanos ?? 0) / 1_000_000));
}
