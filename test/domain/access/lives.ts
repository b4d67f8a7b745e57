import type { Aggregate, Command, DomainEvent } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
/** As the engine does before each command: whatever is due by now, until nothing is. */
export function advanced<S, C extends Command<string, unknown>, E extends DomainEvent<string, unknown>>(
  aggregate: Aggregate<S, C, E>,
  state: S,
  now: Instant,
): S {
  let at = state;
  for (let left = 60; left > 0; left -= 1) {
    const due = aggregate.advance(at, now);
    if (due.length === 0) return at;
    for (const event of due) at = aggregate.evolve(at, event, now);
  }
  throw new Error('advance never comes to rest');
}
