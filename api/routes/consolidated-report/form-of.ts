import type { TotalsForm } from '#domain/documents/totals-form.ts';
import { sealedForm } from '#domain/review-cycle/sealed-form.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';
import { coverageOfYears } from '#engine/states/coverage-of-years.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';
import { asItWentRound } from '#engine/states/cycle-until.ts';

/**
 * The table of the report, of all units' reports: the paper says the same to whoever reads it, so it is not read as the reader, who may see
 * no report but his own. Who may read the paper was asked before.
 */
export async function formOf(deps: ApiDeps, { stream }: Place): Promise<TotalsForm> {
  return formIn(deps, await currentCycle(deps, stream));
}

/** The same as it went round with the text: totals that were made since are no table of it. */
export async function formOfRound(deps: ApiDeps, { stream }: Place, round: number): Promise<TotalsForm> {
  return formIn(deps, await asItWentRound(deps.record, stream, round));
}

async function formIn(deps: ApiDeps, state: CycleState): Promise<TotalsForm> {
  return sealedForm(state, await coverageOfYears(deps, state));
}
