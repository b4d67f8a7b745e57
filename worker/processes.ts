import { type Client, WorkflowIdReusePolicy } from '@temporalio/client';
import { type AggregateRef, isProcessKind, type ProcessPort, workflowIdOf } from '#activities/processes.ts';
import { nudgeSignal, taskPatience } from '#workflows/contract.ts';

/** Starting hundreds at once would only queue them at the server. */
const atOnce = 16;

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
      for (let from = 0; from < aggregates.length; from += atOnce) {
        await Promise.all(aggregates.slice(from, from + atOnce).map(nudgeOne));
      }
    },
    async running(streams) {
      const running = new Set<string>();
      if (streams.length === 0) return running;
      // By name, not by range: the server's store may sort names otherwise than PostgreSQL does.
      const names = streams.map((stream) => quoted(workflowIdOf(stream))).join(', ');
      const query = `TaskQueue = ${quoted(taskQueue)} AND ExecutionStatus = 'Running' AND WorkflowId IN (${names})`;
      for await (const { workflowId } of client.workflow.list({ query })) running.add(workflowId);
      return running;
    },
  };
}

function quoted(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
