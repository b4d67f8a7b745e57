import type { StreamId } from '#domain/kernel/ids.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { beforeCancelling } from '#engine/states/cycle-until.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

type WithTotals = Extract<CycleState, { readonly consolidation: unknown }> & {
  readonly consolidation: ConsolidationResult;
};

/** The same, and of a cycle that was withdrawn after its totals were approved what it had sealed: a review of several years may sum it. */
export async function sealedOnceIn(deps: ApiDeps, cycle: StreamId): Promise<WithTotals> {
  const { status } = await currentCycle(deps, cycle);
  if (status !== 'cancelled') return consolidationIn(deps, cycle);
  const state = await beforeCancelling(deps.record, cycle);
  if (!('approval' in state) || state.approval === null || state.consolidation === null) throw new Problem('not-found');
  return { ...state, consolidation: state.consolidation };
}

/** The cycle with its totals in force; none are: there is no such thing. Who may see them was asked before. */
export async function consolidationIn(deps: ApiDeps, cycle: StreamId): Promise<WithTotals> {
  const state = await currentCycle(deps, cycle);
  if (!('consolidation' in state) || state.consolidation === null) throw new Problem('not-found');
  return { ...state, consolidation: state.consolidation };
}
