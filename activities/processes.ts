import type { AggregateRef, StreamId } from '#domain/kernel/ids.ts';

/** What activities need of the Temporal server; made in the worker's room, where the client lives. */
export interface ProcessPort {
  /** Starts the aggregate's workflow if there is none, and tells it that something waits. */
  nudge(aggregates: readonly AggregateRef[]): Promise<void>;
  /** Which of these streams (a page of them) have a workflow that runs. */
  running(streams: readonly StreamId[]): Promise<ReadonlySet<string>>;
}

/** Who has a workflow, and under what id: the worker's room asks here, because it does not know the domain. */
export type { AggregateRef, StreamId };
export { isProcessKind } from '#domain/kernel/process-kind.ts';
export { workflowIdOf } from '#domain/kernel/streams.ts';
