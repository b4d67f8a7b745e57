import type { StreamId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';

/** A withdrawn cycle as it stood until then: what it had sealed stays readable to whoever could read it. */
export async function beforeCancelling(record: Db, cycle: StreamId): Promise<CycleState> {
  let state: CycleState = reviewCycle.initial;
  for (const event of await loadStream(record, cycle)) {
    // The stream is a cycle's; the store leaves the type of its events open.
    const happened = event as unknown as CycleEvent;
    if (happened.type === 'CycleCancelled') break;
    state = reviewCycle.evolve(state, happened, event.occurredAt);
  }
  return state;
}
