import { type Client, WorkflowIdReusePolicy } from '@temporalio/client';
import { type AggregateRef, isProcessKind, type ProcessPort, workflowIdOf } from '#activities/processes.ts';
import { nudgeSignal, taskPatience } from '#workflows/contract.ts';

/** Signal-with-start: the workflow is there afterwards, whether it was before or not. */
export function processPort(client: Client, taskQueue: string): ProcessPort {
  const nudgeOne = async ({ stream, kind }: AggregateRef): Promise<void> => {
    if (!isProcessKind(kind)) return;
    await client.workflow.signalWithStart(kind, {
      workflowId: workflowIdOf(stream),
      taskQueue,
      args: [{ stream }],
      workflowTaskTimeout: taskPatience,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      signal: nudgeSignal,
    });
  };
  return {
    async nudge(aggregates) {
      // A few at a time: starting hundreds at once would only queue them at the server.
      for (let from = 0; from < aggregates.length; from += 8) {
        await Promise.all(aggregates.slice(from, from + 8).map(nudgeOne));
      }
    },
    async running() {
      const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
      const ids = new Set<string>();
      for await (const execution of client.workflow.list({ query })) ids.add(execution.workflowId);
      return ids;
    },
  };
}
