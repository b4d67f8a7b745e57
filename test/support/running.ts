import type { EngineRoom } from '#test/support/engine-room.ts';

/** Ids of all workflows that run for a room. */
export async function runningWorkflows({ client, temporal }: EngineRoom): Promise<ReadonlySet<string>> {
  const query = `TaskQueue = '${temporal.taskQueue}' AND ExecutionStatus = 'Running'`;
  const ids = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query })) ids.add(workflowId);
  return ids;
}
