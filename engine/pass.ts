import type { AggregateKind, AggregateRef, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** What a pass left behind, small enough for a workflow's history. */
export interface PassReport {
  readonly status: string;
  readonly ended: boolean;
  readonly version: number;
  /** Real time of the next due moment. */
  readonly nextDueAt: Instant | null;
  readonly moreWaiting: boolean;
  readonly mailQueued: boolean;
  readonly documentsQueued: boolean;
  /** Aggregates that have something new in their inbox, or have just begun. */
  readonly others: readonly AggregateRef[];
}

export interface PassRequest {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly now: Instant;
  readonly batch: number;
}
