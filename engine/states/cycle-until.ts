import type { StreamId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';

/** A cycle as it stood right before the first event of which `ends` holds; as it stands now where there is none. */
async function cycleUntil(record: Db, cycle: StreamId, ends: (event: CycleEvent) => boolean): Promise<CycleState> {
  let state: CycleState = reviewCycle.initial;
  for (const event of await loadStream(record, cycle)) {
    // The stream is a cycle's; the store leaves the type of its events open.
    const happened = event as unknown as CycleEvent;
    if (ends(happened)) break;
    state = reviewCycle.evolve(state, happened, event.occurredAt);
  }
  return state;
}

/** A withdrawn cycle as it stood until then: what it had sealed stays readable to whoever could read it. */
export function beforeCancelling(record: Db, cycle: StreamId): Promise<CycleState> {
  return cycleUntil(record, cycle, ({ type }) => type === 'CycleCancelled');
}

/** As a draft of its report went round: whoever was asked reads the totals of that day, whatever was made of them since. */
export function asItWentRound(record: Db, cycle: StreamId, round: number): Promise<CycleState> {
  return cycleUntil(record, cycle, (event) => event.type === 'DraftCirculated' && event.data.round === round);
}
