import type { Client } from '@temporalio/client';
import type { StreamId } from '#domain/kernel/ids.ts';
import { workflowIdOf } from '#domain/kernel/streams.ts';

/** Of all its runs: a life goes on in a new one when a history grows long. */
export async function historyEvents(client: Client, stream: StreamId): Promise<number> {
  let count = 0;
  let run: string | null | undefined;
  do {
    const { events } = await client.workflow.getHandle(workflowIdOf(stream), run ?? undefined).fetchHistory();
    count += events?.length ?? 0;
    run = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  } while (run !== null && run !== undefined && run !== '');
  return count;
}
