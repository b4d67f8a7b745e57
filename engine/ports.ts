import type { Aggregate, Command, DomainEvent } from '#domain/kernel/decision.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import type { Projector } from '#db/projections/projector.ts';

export type AnyCommand = Command<string, unknown>;
export type AnyEvent = DomainEvent<string, unknown>;
export type AnyAggregate = Aggregate<unknown, AnyCommand, AnyEvent>;

/** One kind of aggregate with the rows it shows itself in. */
export interface Registered {
  readonly aggregate: AnyAggregate;
  readonly project: Projector<unknown>;
  /** Types of events after which the state no longer has what rows still show: what came before is projected first. */
  readonly forgets: ReadonlySet<string>;
}

export type Registry = Readonly<Record<AggregateKind, Registered>>;

/** Joins an aggregate to its projector; the pair share the state's type here and are opaque from here on. */
export function register<S, C extends AnyCommand, E extends AnyEvent>(
  aggregate: Aggregate<S, C, E>,
  project: Projector<S>,
  forgets: readonly E['type'][] = [],
): Registered {
  return { aggregate, project: project as unknown as Projector<unknown>, forgets: new Set(forgets) };
}
