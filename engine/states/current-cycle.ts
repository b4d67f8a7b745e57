import type { StreamId } from '#domain/kernel/ids.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { currentState } from '#engine/states/current-state.ts';

/** A cycle as of its last event. */
export async function currentCycle(deps: Parameters<typeof currentState>[0], cycle: StreamId): Promise<CycleState> {
  // The stream is a cycle's; the registry leaves the type of its state open.
  return (await currentState(deps, 'reviewCycle', cycle)).state as CycleState;
}
