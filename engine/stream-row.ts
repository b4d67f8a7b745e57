import { realTime } from '#domain/kernel/clock.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { StreamRow } from '#db/event-store/streams.ts';
import type { AnyAggregate } from '#engine/ports.ts';

interface Grown {
  readonly stream: StreamId;
  readonly aggregate: AnyAggregate;
  readonly version: number;
  readonly state: unknown;
}

/** What is kept of a stream beside its events: all of it follows from its state. */
export function streamRow({ stream, aggregate, version, state }: Grown): StreamRow {
  const due = aggregate.nextDue(state);
  return {
    stream,
    kind: aggregate.kind,
    version,
    status: statusOf(state),
    ended: aggregate.ended(state),
    nextDueKey: due?.key ?? null,
    nextDueAt: due === null ? null : realTime(aggregate.clock(state), due.at),
  };
}

/** Every aggregate's state is a union on `status`. */
function statusOf(state: unknown): string {
  return typeof state === 'object' && state !== null && 'status' in state && typeof state.status === 'string'
    ? state.status
    : 'none';
}
