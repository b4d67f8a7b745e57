import type { AggregateRef, StreamId } from '#domain/kernel/ids.ts';
import { workflowIdOf } from '#domain/kernel/streams.ts';
import type { StreamPage } from '#db/queries/open-streams.query.ts';

/** Two sides that must agree, each asked for a page at a time: who must have a workflow, and which of these has one. */
export interface Sides {
  owed(after: StreamId | null): Promise<StreamPage>;
  running(streams: readonly StreamId[]): Promise<ReadonlySet<string>>;
}

/** The difference of one page: no more than that is held at any time, however many streams are open. */
export async function missingAfter(
  sides: Sides,
  after: StreamId | null,
): Promise<{ readonly missing: readonly AggregateRef[]; readonly after: StreamId | null }> {
  const owed = await sides.owed(after);
  const running = await sides.running(owed.aggregates.map(({ stream }) => stream));
  const missing = owed.aggregates.filter(({ stream }) => !running.has(workflowIdOf(stream)));
  return { missing, after: owed.after };
}
