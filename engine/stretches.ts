import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { ProjectedEvent } from '#db/projections/projector.ts';
import type { Together } from '#db/together.ts';
import type { Registered } from '#engine/ports.ts';

export interface Stretch<E> {
  readonly state: unknown;
  readonly events: readonly E[];
}

/**
 * Events of one stream in pieces that are projected one after the other, each with the state after it: cut before what makes
 * the state forget things its rows still show. `seen` is told of every event with the state after it.
 */
export function stretchesOf<E extends ProjectedEvent>(
  { aggregate, forgets }: Registered,
  before: unknown,
  events: readonly E[],
  seen: (state: unknown, event: E) => void = () => undefined,
): readonly Stretch<E>[] {
  const found: Stretch<E>[] = [];
  let state = before;
  let open: E[] = [];
  for (const event of events) {
    if (open.length > 0 && forgets.has(event.type)) {
      found.push({ state, events: open });
      open = [];
    }
    state = aggregate.evolve(state, event, event.occurredAt);
    seen(state, event);
    open.push(event);
  }
  return open.length === 0 ? found : [...found, { state, events: open }];
}

/** Each sees the rows of the one before it. */
export function projectStretches(
  writes: Together,
  { project }: Registered,
  { stream, ledger }: { readonly stream: StreamId; readonly ledger: LedgerId },
  stretches: readonly Stretch<ProjectedEvent>[],
): void {
  const rehearsal = isRehearsalLedger(ledger);
  for (const [index, { state, events }] of stretches.entries()) {
    if (index > 0) writes.next();
    project(writes, { stream, ledger, rehearsal, state, events });
  }
}
