import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Together } from '#db/together.ts';

export interface ProjectedEvent extends DomainEvent<string, unknown> {
  readonly version: number;
  readonly occurredAt: Instant;
}

/** What happened to one stream in one transaction: its new events and the state after the last of them. */
export interface Change<S> {
  readonly stream: StreamId;
  readonly ledger: LedgerId;
  readonly rehearsal: boolean;
  readonly state: S;
  readonly events: readonly ProjectedEvent[];
}

/**
 * The statements that write the rows of one kind of aggregate. It may read only the change: a rebuild calls it with the
 * same events in the same order and must come to the same rows.
 */
export type Projector<S> = (writes: Together, change: Change<S>) => void;
