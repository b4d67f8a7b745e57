import type { StreamId } from '#domain/kernel/ids.ts';
import { type Corrections, correctionsOf, noCorrections } from '#domain/review-cycle/corrections.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { yearCorrections } from '#domain/review-cycle/year-corrections.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

export interface CorrectionsNow {
  readonly corrections: Corrections;
  /** Of a review of several years: what notes have moved in each; else empty. */
  readonly ofYears: ReadonlyMap<StreamId, Corrections>;
}

/** What accepted notes make of a cycle's sealed totals. Of one that sums years the notes are those of its years. */
export async function correctionsNow(deps: RecordDeps, state: CycleState): Promise<CorrectionsNow> {
  const consolidation = 'consolidation' in state ? state.consolidation : null;
  if (consolidation?.years === undefined || !('plan' in state) || state.plan === null)
    return { corrections: correctionsOf(state), ofYears: new Map() };
  const ofYears = new Map<StreamId, Corrections>();
  for (const { cycle } of consolidation.years.of) {
    const year = await currentCycle(deps, cycle);
    const corrections = correctionsOf(year);
    if (corrections !== noCorrections) ofYears.set(cycle, corrections);
  }
  return { corrections: yearCorrections(state.plan.template, consolidation, ofYears), ofYears };
}
