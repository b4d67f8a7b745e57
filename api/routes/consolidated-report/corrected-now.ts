import type { StreamId } from '#domain/kernel/ids.ts';
import { type CorrectedFigure, correctedFigures } from '#domain/review-cycle/corrected-figures.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { currentState } from '#engine/states/current-state.ts';

/** Figures that were corrected since they were approved. Who may see totals was asked before. */
export async function correctedNow(deps: ApiDeps, cycle: StreamId): Promise<readonly CorrectedFigure[]> {
  // The stream is a cycle's; the registry leaves the type of its state open.
  const state = (await currentState(deps, 'reviewCycle', cycle)).state as CycleState;
  return correctedFigures((await correctionsNow(deps, state)).corrections);
}
