import type { StreamId } from '#domain/kernel/ids.ts';
import { type CorrectedFigure, correctedOrFirst } from '#domain/review-cycle/corrected-figures.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { correctionsNow } from '#engine/states/corrections-now.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** Figures that were corrected since they were approved. Who may see totals was asked before. */
export async function correctedNow(deps: ApiDeps, cycle: StreamId): Promise<readonly CorrectedFigure[]> {
  const state = await currentCycle(deps, cycle);
  return correctedOrFirst((await correctionsNow(deps, state)).corrections);
}
