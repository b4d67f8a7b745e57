import type { CoverageOfYears, YearCoverage } from '#domain/consolidation/year-cover.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { yearCoverage } from '#domain/review-cycle/year-coverage.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { beforeCancelling } from '#engine/states/cycle-until.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

/** Of a review of several years, who lacks in the figures of each; where units reported there are none. */
export async function coverageOfYears(deps: RecordDeps, state: CycleState): Promise<CoverageOfYears> {
  const found = new Map<StreamId, YearCoverage>();
  const years = ('consolidation' in state ? state.consolidation?.years : undefined)?.of ?? [];
  for (const { cycle } of years) {
    const now = await currentCycle(deps, cycle);
    // A year that was withdrawn since still stands in the sum as it was.
    const coverage = yearCoverage(
      now.status === 'cancelled' ? await beforeCancelling(deps.record ?? deps.db, cycle) : now,
    );
    if (coverage !== null) found.set(cycle, coverage);
  }
  return found;
}
