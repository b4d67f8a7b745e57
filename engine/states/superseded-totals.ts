import type { StreamId } from '#domain/kernel/ids.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { UnitReopened } from '#domain/review-cycle/events/report-events.ts';
import type { Consolidated, CycleState } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import { loadStream, type RecordedEvent } from '#db/event-store/load.ts';

export interface SupersededTotals {
  /** As it stood when they held. */
  readonly state: Consolidated;
  readonly reopened: UnitReopened['data'];
  readonly by: RecordedEvent['actor'];
  readonly at: RecordedEvent['occurredAt'];
}

/** The last totals that a re-opened report put out of force; null: none were. What was read once stays readable. */
export async function supersededTotals(record: Db, cycle: StreamId): Promise<SupersededTotals | null> {
  let state: CycleState = reviewCycle.initial;
  let last: SupersededTotals | null = null;
  for (const event of await loadStream(record, cycle)) {
    // The stream is a cycle's; the store leaves the type of its events open.
    const happened = event as unknown as CycleEvent;
    if (state.status === 'consolidated' && happened.type === 'UnitReopened') {
      last = { state, reopened: happened.data, by: event.actor, at: event.occurredAt };
    }
    state = reviewCycle.evolve(state, happened, event.occurredAt);
  }
  return last;
}
